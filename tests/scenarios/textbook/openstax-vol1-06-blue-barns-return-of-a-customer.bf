# A return weeks after the sale, at the cost of that sale.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 6.4, Exercise Set B, first exercise (Blue Barns)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67864/index.cnxml
# Book:    prints no answer; recomputed: 136 x 19 = 2,584 sold, 17 x 19 = 323 returned.
# Not here: revenue, refund and discount. What was there is ours: 200 gallons, and 100 dearer ones that came before the return.
item     PAINT gallon fifo
opening  200 PAINT  cost 19.00  at 2025-07-01
sell     136 PAINT  at 2025-07-06  key july
  pick     136 PAINT  at stores by first-in
  take     136 PAINT  from 2025-07-01     2584.00
  debit    cost-of-sales                  2584.00
  credit   material                       2584.00
receive  100 PAINT  cost 21.00  at 2025-07-20
return   17 PAINT of july  at 2025-07-28
  return   17 PAINT   from 2025-07-01      323.00
  debit    material                        323.00
  credit   cost-of-sales                   323.00
expect   balance cost-of-sales 2261.00
expect   check clean
