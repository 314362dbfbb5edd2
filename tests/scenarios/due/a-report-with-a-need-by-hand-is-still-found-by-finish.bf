# Reports of an order hang on one another, whether they have needs by hand or not: the finish finds
# those before the first that has one. The glue is issued by hand from the third on.
item BOLT each step 1
item GLUE each
item BIKE each made
bill BIKE
  + 2/5 BOLT
  + 1 GLUE
receive 10 BOLT cost 1.00 at 2026-03-01
receive 10 GLUE cost 2.00 at 2026-03-01
order MO-1 6 BIKE tolerance 100% at 2026-03-01
# 3 x 2/5 = 1.2: two bolts; of 6 pieces 2.4: three, but the second report used none
complete 3 BIKE order MO-1 at 2026-03-02 key r1
item GLUE each issue manual at 2026-03-03
complete 3 BIKE order MO-1 at 2026-03-03 key r2
  + 0 BOLT
# two of three pieces keep 2 x 2/3, two bolts; five pieces need two by the bill, one less than six:
# one is carried, and goes back at the finish out of the first report
undo r1 1 at 2026-03-03
expect stock BOLT 8
finish MO-1 at 2026-03-04 key f
expect stock BOLT 9
undo f at 2026-03-05
expect stock BOLT 8
expect check clean
