# Nobody knew what a wheel costs when eight were owed. One came at 4.00: seven are owed at no price, and
# worth 28.00 by the price of now. Five more bikes owe at 4.00 each: 20.00 as held, 48.00 in all.
setting  due-days 1  at 2025-03-01
item     WHEEL  each  step 1
item     SCREW  each  step 1  issue manual
item     BIKE   each  made  step 1
bill     BIKE
  + 1 WHEEL
  + 3 SCREW
complete 8 BIKE
expect   inbox short/WHEEL/stores qty 8 value none
expect   inbox cost-missing/WHEEL/stores qty 8 value none
receive  1 WHEEL  cost 4  at 2025-03-03
expect   inbox short/WHEEL/stores qty 7 value 28.00
expect   inbox cost-missing/WHEEL/stores qty 7 value 28.00
complete 5 BIKE
expect   inbox short/WHEEL/stores qty 12 value 48.00
expect   inbox cost-missing/WHEEL/stores qty 7 value 28.00

# 24 screws wait since the first of March at no value; then they cost 0.10. Those of now are due at it.
expect   inbox due-old/SCREW/stores qty 24 value none
receive  100 SCREW  cost 0.10
expect   inbox due-old/SCREW/stores qty 24 value 2.40
item     SCREW  each  issue completion
  inbox    due-open SCREW
expect   inbox due-open/SCREW/stores qty 39 value 3.90
expect   check clean
