# What is issued by period and lies on the days that are closed is issued with the close, and dated like it;
# what comes later waits. Reopening gives nothing back: that day has ended.
item     GLUE   kg    fifo  issue period  period "100 pieces"
item     TAPE   m     fifo  issue manual
item     KITE   each  made  fifo
bill     KITE
  + 1 GLUE
  + 1 TAPE
receive  9 GLUE   at 2025-01-10  cost 2.00
receive  9 TAPE   at 2025-01-10  cost 1.00
complete 1 KITE   at 2025-03-30
complete 2 KITE   at 2025-03-31
complete 3 KITE   at 2025-04-01
expect   due GLUE 6 value 12.00
close    2025-03-31  at 2025-04-02  key march
expect   due GLUE 3 value 6.00
expect   due TAPE 6 value 6.00
expect   stock GLUE 6 value 12.00
undo     march    at 2025-04-03
expect   due GLUE 3 value 6.00
expect   stock GLUE 6 value 12.00
expect   check clean
