# Overhead underallocated is shared by the overhead that the closing balances hold.
# Source:  a cost accounting text whose title the page does not name (its chapter 4 is of job costing)
# Chapter: 4, problem 4-34, part 2c
# Address: https://www.coursehero.com/file/6272941/Ch4-34-37-solutions/
# Book:    allocated 4,500,000: 240,000 in process, 660,000 finished, the rest sold; 400,000 underallocated. The book
#          rounds shares to 0.01%: 21,320 and 58,680. Not rounded: 21,333.33 and 58,666.67; the rest, 320,000.00, is the same.
# Not here: what else the balances hold (510,000 in process, 590,000 finished).
points   traditional
item     WORK   dollar resource
item     FRAME  dollar made fifo
item     GOODS  dollar made fifo
bill     FRAME
  + 1 WORK
bill     GOODS
  + 1 WORK
routing  FRAME
  + 10 begun overhead 1.00 pay-point
  + 20 ended
rate     GOODS overhead 1.00
setting  close-conversion share
operation 10 240000 FRAME  at 2025-12-29
complete 4260000 GOODS     at 2025-12-30
sell     3600000 GOODS     at 2025-12-30
expense  4900000.00        at 2025-12-31
close    2025-12-31  at 2026-01-02
expect   balance wip 261333.33
expect   balance finished 718666.67
expect   balance cost-of-sales 3920000.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   check clean
