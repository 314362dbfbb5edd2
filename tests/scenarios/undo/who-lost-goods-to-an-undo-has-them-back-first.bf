# Four bikes need four hubs, of which three are there: one at 1.00 and two at 2.00. The fourth is owed at 2.00,
# the last price: 1.00 + 4.00 + 2.00 = 7.00. The first hub turns out not to have been made, so the bikes owe it, too,
# at its 1.00. Then it was made after all: it goes back to where it was, not to what was owed before.
item WHEEL each
item HUB each made
item BIKE each made
bill HUB
  + 1 WHEEL
bill BIKE
  + 1 HUB
receive 1 WHEEL cost 1.00 at 2026-01-01
receive 2 WHEEL cost 2.00
complete 1 HUB key h1
complete 2 HUB key h2
complete 4 BIKE key b1
expect stock BIKE 4 value 7.00
expect owed HUB 1 value 2.00
undo h1 key u1
  untake   1 WHEEL from 2026-01-01 1.00
  put      1 WHEEL at stores
  lower    1 HUB   of 2026-01-01   1.00
  owe      1 HUB   at 1.00 booked  1.00
  debit    material                1.00
  credit   owed                    1.00
expect owed HUB 2 value 3.00
undo u1
  take     1 WHEEL from 2026-01-01 1.00
  pick     1 WHEEL at stores by undo
  make     1 HUB                   1.00
  pick     1 HUB   at finished by settle
  take     1 HUB   from 2026-01-01 1.00
  settle   1 HUB   of b1           1.00
  debit    owed                    1.00
  credit   material                1.00
expect stock BIKE 4 value 7.00
expect owed HUB 1 value 2.00
expect check clean
