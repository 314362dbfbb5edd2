# A start takes by the item's picking rule; the lots lie claimed on the line, and undone they come
# back as they were.
item MILK kg lots
item CHEESE each made
bill CHEESE
  + 2 MILK issue start
receive 3 MILK cost 1.00 lot B expires 2026-04-20 at 2026-03-01
receive 3 MILK cost 1.00 lot A expires 2026-04-10
order MO-1 2 CHEESE
# first A, which expires first
start MO-1 at 2026-03-02 key s1
  pick     3 MILK   at stores lot A by first-expired assumed
  pick     1 MILK   at stores lot B by first-expired assumed
  put      3 MILK   at line lot A for MO-1
  put      1 MILK   at line lot B for MO-1
expect lot MILK A 3 in line staged
complete 1 CHEESE at 2026-03-02
expect lot MILK B 0 in stores
undo s1 at 2026-03-02
expect lot MILK A 3 in stores free
expect lot MILK B 1 in stores free
expect check clean
