# Overhead underapplied is shared over work in process, finished goods and cost of goods sold, by what
# was applied in each.
# Source:  a managerial accounting text's solutions manual (McGraw-Hill, 2006)
# Chapter: 3, exercise 3-14, part 3
# Address: https://traloihay.net/cau-hoi/RDE4dZ29-exercise-3-14-15-minutes-4
# Book:    applied 390,000: 19,500 in process, 58,500 finished, 312,000 sold; 70,000 underapplied: 3,500, 10,500 and 56,000.
# Not here: other costs of the goods; a unit is a dollar of overhead applied.
points   traditional
item     FRAME  dollar made fifo
item     WORK   dollar resource
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
operation 10 19500 FRAME   at 2025-12-29
complete 370500 GOODS      at 2025-12-30
sell     312000 GOODS      at 2025-12-30
expense  460000.00         at 2025-12-31
expect   balance wip 19500.00
expect   balance finished 58500.00
expect   balance cost-of-sales 312000.00
close    2025-12-31  at 2026-01-02
expect   balance wip 23000.00
expect   balance finished 69000.00
expect   balance cost-of-sales 368000.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   check clean
