# Two boxes are reported one by one and one is sold: of the first its cap goes with it. Then the first report is
# undone: the sale has the second box now, but no delivery of it is still to come that would take its cap.
item     CAP  each  issue sale
item     BOX  each  made
bill     BOX
  + 1 CAP
receive  10 CAP  at 2025-01-10  cost 1.00
complete 1 BOX   at 2025-01-11  key first
complete 1 BOX   at 2025-01-12  key second
sell     1 BOX   at 2025-01-13
expect   due CAP 1
expect   inbox due-open/CAP/stores none
undo     first   at 2025-01-14
expect   stock BOX 0
expect   due CAP 1
expect   inbox due-open/CAP/stores qty 1 value 1.00 since 2025-01-12 days 2
expect   inbox due-open/CAP/stores fix 1 "flush CAP method sale"
flush    CAP method sale  at 2025-01-14
expect   stock CAP 9 value 9.00
expect   inbox due-open/CAP/stores none
# So with what is used up otherwise: the last box is scrapped, and its cap with it.
complete 1 BOX   at 2025-01-15
expect   inbox due-open/CAP/stores none
scrap    1 BOX   at 2025-01-16
expect   inbox due-open/CAP/stores qty 1 value 1.00
expect   check clean
