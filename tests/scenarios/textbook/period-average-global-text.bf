# Weighted average of a whole year: what is left and what went cost the same, whenever it went.
# Source:  Accounting Principles: A Business Perspective (Global Text)
# Chapter: weighted-average under periodic inventory procedure, exhibits 54 and 55
# Address: http://online.flipbuilder.com/oode/sjrj/files/basic-html/page292.html
# Book:    80 units available for 690.00, 8.625 a unit. The page has no days of sales; 60 units went, here at three moments.
#          20 x 8.625 = 172.50 left; 690.00 - 172.50 = 517.50
item     GAME  each  period-average
opening  10 GAME  cost 8.00  at 2025-01-01
receive  10 GAME  cost 8.50  at 2025-03-02
sell     15 GAME  at 2025-04-01
receive  20 GAME  cost 8.40  at 2025-05-28
receive  10 GAME  cost 9.00  at 2025-08-12
sell     20 GAME  at 2025-09-01
receive  20 GAME  cost 8.80  at 2025-10-12
sell     25 GAME  at 2025-11-01
receive  10 GAME  cost 9.10  at 2025-12-21
close    2025-12-31  at 2026-01-02
expect   stock GAME 20 value 172.50
expect   balance cost-of-sales 517.50
expect   check clean
