# What a piece costs is told apart by element, and stays what it is on the way through a part to the product.
# Three hubs: labour round(0.333 x 3) = 1.00, overhead 1.50, two wheels each = 6.00. Two of them go into bikes:
# the layer keeps round(6.00 / 3) = 2.00, round(1.00 / 3) = 0.33 and 0.50, so it gives 4.00, 0.67 and 1.00.
# Two bikes add machine 2.50 and conversion that nobody divides 0.20; the paint shop next door gets 0.80, which
# is bought like material. Together 4.00 + 0.67 + 1.00 + 2.50 + 0.20 + 0.80 = 9.17.
item     WHEEL  each  fifo
item     HUB    each  made  semi  fifo
item     BIKE   each  made  fifo
bill     HUB
  + 2 WHEEL
bill     BIKE
  + 1 HUB
rate     HUB  labour 0.333  overhead 0.50
rate     BIKE conversion 0.10
routing  BIKE
  + 10 weld   machine 1.25
  + 20 paint  outside 0.40
receive  10 WHEEL  at 2025-01-10  cost 1.00
complete 3 HUB     at 2025-01-11
  pick     6 WHEEL  at stores by first-in
  take     6 WHEEL  from 2025-01-10        6.00
  make     3 HUB                           8.50
  debit    material                        2.50
  credit   applied                         2.50
expect   element HUB material 6.00
expect   element HUB labour 1.00
expect   element HUB overhead 1.50
expect   element HUB conversion 0.00
complete 2 BIKE    at 2025-01-12  key b
  pick     2 HUB    at stores by first-in
  take     2 HUB    from 2025-01-11        5.67
  make     2 BIKE                          9.17
  debit    finished                        9.17
  credit   material                        5.67
  credit   applied                         2.70
  credit   payables                        0.80
expect   element HUB material 2.00
expect   element HUB labour 0.33
expect   element HUB overhead 0.50
expect   element BIKE material 4.00
expect   element BIKE labour 0.67
expect   element BIKE machine 2.50
expect   element BIKE overhead 1.00
expect   element BIKE outside 0.80
expect   element BIKE conversion 0.20
expect   stock BIKE 2 value 9.17
# One of the two is undone: half of what was added stays, 0.40 of the paint shop's 0.80. The hub's layer has two left
# again, of labour round(1.00 x 2 / 3) = 0.67; the other 0.33 is the bike's.
undo     b 1  at 2025-01-13
expect   element BIKE outside 0.40
expect   element BIKE machine 1.25
expect   element BIKE labour 0.33
expect   element HUB labour 0.67
expect   check clean
