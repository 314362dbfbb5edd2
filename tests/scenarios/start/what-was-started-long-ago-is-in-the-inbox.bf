# Started and not reported for longer than the setting says: somebody should look. Reports use up the
# oldest starts first.
item SCREW each
item BENCH each made
bill BENCH
  + 4 SCREW issue start
receive 100 SCREW cost 0.25 at 2026-03-01
order MO-1 10 BENCH
start MO-1 2 at 2026-03-02
start MO-1 3 at 2026-03-04 key s2
tick at 2026-03-09
expect inbox started-old/MO-1 none
setting started-days 5
# 7 days since the oldest; 5 benches, of a bill of 4 x 0.25
expect inbox started-old/MO-1 qty 5 value 5.00 since 2026-03-02 days 7 fix "complete 5 BENCH order MO-1" fix 2 "finish MO-1"
# the two of the first start are made: the others are 5 days old, not longer
complete 2 BENCH order MO-1
expect inbox started-old/MO-1 none
tick at 2026-03-10
expect inbox started-old/MO-1 qty 3 value 3.00 since 2026-03-04 days 6
undo s2 2
expect inbox started-old/MO-1 qty 1 value 1.00
complete 1 BENCH order MO-1
expect inbox started-old/MO-1 none
accept started-old/MO-1
  refused VALUE_UNKNOWN
expect check clean
