# An average that is rounded before it is used, and one that is not.
# Source:  InstantCert, accounting course
# Chapter: lesson 318, average cost in the perpetual system
# Address: https://www.instantcertcredit.com/courses/5/lesson/318
# Book:    500 units of 1,200, 300 sold at 720; 100 at 3.50: 830 / 300, rounded 2.77; 250 sold at 692.50; 300 at 4.00; left 1,338.50.
#          Ours rounds no average: 830 x 250 / 300 = 691.67, left 1,338.33. The book's sum of sold and left is the same 2,750.
#          What the first 500 units cost one by one is not told; here they came at 2.40.
# Not here: nothing.
item     UNIT  each  average
opening  500 UNIT  total 1200.00  at 2025-01-01
sell     300 UNIT  at 2025-01-05
  pick     300 UNIT  at stores by first-in
  take     300 UNIT  from average          720.00
  debit    cost-of-sales                   720.00
  credit   material                        720.00
receive  100 UNIT  cost 3.50  at 2025-01-10
expect   stock UNIT 300 value 830.00
# Left 830.00 x 50 / 300 = 138.333..
sell     250 UNIT  at 2025-01-15
  pick     250 UNIT  at stores by first-in
  take     250 UNIT  from average          691.67
  debit    cost-of-sales                   691.67
  credit   material                        691.67
receive  300 UNIT  cost 4.00  at 2025-01-20
expect   stock UNIT 350 value 1338.33
# 720.00 + 691.67 + 1,338.33 = 1,200.00 + 350.00 + 1,200.00
expect   balance cost-of-sales 1411.67
expect   check clean
