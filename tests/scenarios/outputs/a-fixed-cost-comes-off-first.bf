# Off-cuts stand at 0.50 a kilo whatever the steel cost; the plate bears the rest. 7 and then 3 kilos:
# the second lot has the difference of the two rounded totals, here of an odd price.
item     STEEL  kg    fifo
item     OFFCUT kg    made semi fifo
item     PLATE  each  made fifo
bill     PLATE
  + 12 STEEL
  + 0.7 OFFCUT output cost 0.125
rate     PLATE  conversion 3.00
receive  1000 STEEL  at 2026-03-02  cost 2.00

# Ten plates: 240.00 of steel and 30.00 of work; 7 kilos at 0.125 = 0.875, 0.88: of 270.00 steel has
# 240/270: round(0.88 x 8/9) = 0.78 in material and 0.10 in conversion.
complete 10 PLATE  at 2026-03-03
  pick     120 STEEL  at stores by first-in
  take     120 STEEL  from 2026-03-02  240.00
  make     10 PLATE                    269.12
  make     7 OFFCUT                      0.88
  debit    finished                    269.12
  credit   material                    239.12
  credit   applied                      30.00

# Ten more: round(14 x 0.125) - round(7 x 0.125) = 1.75 - 0.88 = 0.87.
complete 10 PLATE  at 2026-03-03
  pick     120 STEEL  at stores by first-in
  take     120 STEEL  from 2026-03-02  240.00
  make     10 PLATE                    269.13
  make     7 OFFCUT                      0.87
  debit    finished                    269.13
  credit   material                    239.13
  credit   applied                      30.00
expect   stock OFFCUT 14 value 1.75
expect   check clean
