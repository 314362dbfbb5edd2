# Reports of an order hang on one another, whether they have needs by hand or not: the finish finds
# those before the first that has one. The glue is needed from the third on.
item BOLT each step 1
item GLUE each
item BIKE each made
bill BIKE
  + 1/2 BOLT
  + 1 GLUE issue manual from 2026-03-03
receive 10 BOLT cost 1.00 at 2026-03-01
receive 10 GLUE cost 2.00 at 2026-03-01
order MO-1 4 BIKE tolerance 100% at 2026-03-01
# the first piece needs a whole bolt, the second none, the third another
complete 1 BIKE order MO-1 at 2026-03-02 key r1
complete 1 BIKE order MO-1 at 2026-03-02 key r2
complete 1 BIKE order MO-1 at 2026-03-03 key r3
expect check clean
# two pieces need one bolt and the order has two: one is carried, and goes back at the finish
undo r2 at 2026-03-03
finish MO-1 at 2026-03-04 key f
expect stock BOLT 9
undo f at 2026-03-05
expect stock BOLT 8
expect check clean
