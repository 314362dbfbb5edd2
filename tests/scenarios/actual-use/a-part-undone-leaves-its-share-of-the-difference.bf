# Undone in part a report keeps its share of what it used, of what the bill said and of the
# difference; undone whole nothing of it is left; undone again it is back.
item     PAINT  l     fifo
item     SIGN   each  made  fifo
bill     SIGN
  + 0.2 PAINT
receive  10 PAINT  at 2025-05-01  cost 8.00
complete 5 SIGN    at 2025-05-02  key five
  + 1.5 PAINT
expect   usage five PAINT 0.5 value 4.00

# 3 of 5 stay: 0.9 l used, 0.6 l by the bill, 4.00 x 3 / 5 = 2.40.
undo     five 2    at 2025-05-03  key two
expect   usage five PAINT 0.3 value 2.40
expect   stock PAINT 9.1
undo     five      at 2025-05-04  key rest
expect   usage five PAINT 0 value 0.00
expect   stock PAINT 10 value 80.00
undo     rest      at 2025-05-05
expect   usage five PAINT 0.3 value 2.40
undo     two       at 2025-05-05
expect   usage five PAINT 0.5 value 4.00
expect   stock PAINT 8.5
expect   check clean
