# A tick only goes on with what others began, which would go on at once after its undo: it is undone,
# and changes nothing.
item     WHEEL  each  fifo
receive  2 WHEEL  at 2025-01-10  cost 1.00
tick              at 2025-01-11  key tick-1
undo     tick-1   at 2025-01-12  key no-tick
undo     tick-1   at 2025-01-12
  refused  UNDO_NOTHING tick-1
undo     no-tick  at 2025-01-13
undo     tick-1 1  at 2025-01-14
  refused  UNDO_EXCEEDS tick-1 is undone whole
undo     tick-1   at 2025-01-14
expect   stock WHEEL 2 value 2.00
expect   check clean
