# What an order has in process when it is finished stays where it is, and the posting says so.
item PIPE each
item FRAME each made
routing FRAME
  + 10 CUT pay-point
  + 20 WELD pay-point
bill FRAME
  + 2 PIPE operation 10
receive 10 PIPE cost 1.00 at 2026-03-01
order MO-1 3 FRAME
operation 10 3 FRAME order MO-1 at 2026-03-02
operation 20 2 FRAME order MO-1 at 2026-03-02
complete 1 FRAME order MO-1 at 2026-03-03
finish MO-1 at 2026-03-04
  inbox    under-completion FRAME
  inbox    in-process MO-1/10
  inbox    in-process MO-1/20
expect stock MO-1/10 1 value 2.00
expect stock MO-1/20 1 value 2.00
# they are goods like any: thrown away, or moved on with another report
scrap 1 MO-1/10 at 2026-03-05
expect check clean
