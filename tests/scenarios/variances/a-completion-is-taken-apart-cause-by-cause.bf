# A completion of a standard product against its standard, cause by cause (23.2 to 23.5).
#
# CAKE should take 2 kg of flour at 1.00 and half a unit of sugar at 4.00, a tenth of an hour of
# baking at 30.00 labour and 10.00 overhead: 4.00 material, 3.00 labour, 1.00 overhead, 8.00 in all.
# A box costs 0.50 and is needed once a run.
#
# 100 are made on 1 March; the rate of labour is 33.00 by then.
#   flour    210 used at 1.00, 200 asked for        usage        10 x 1.00 =  10.00
#   sugar    50 asked for: 40, and 12 HONEY at 3.50 for the other 10, 1.2 for one
#                                          substitution  12 x 3.50 - 10 x 4.00 =  2.00
#   box      1 for the run                           lot-size      1 x 0.50 =   0.50
#   baking   10 hours at 33.00, not 30.00            labour-rate  10 x 3.00 =  30.00
#   cost 210 + 160 + 42 + 0.50 + 330 + 100 = 842.50, standard 800.00: 42.50

item FLOUR kg standard at 2025-03-01
item SUGAR each standard
item HONEY each standard
item BOX each standard
item BAKING h resource
item CAKE each made standard
standard FLOUR material 1.00
standard SUGAR material 4.00
standard HONEY material 3.50
standard BOX material 0.50
rate BAKING labour 30 overhead 10 from 2025-01-01
rate BAKING labour 33 overhead 10 from 2025-03-01
bill CAKE
  + 2 FLOUR
  + 0.5 SUGAR
  + 1.2 HONEY for SUGAR
  + 0.1 BAKING
  + 1 BOX fixed
standard CAKE material 4.00 labour 3.00 overhead 1.00 from 2025-02-01
opening 1000 FLOUR cost 1.00
opening 40 SUGAR cost 4.00
opening 100 HONEY cost 3.50
opening 10 BOX cost 0.50
complete 100 CAKE key c1
  + 210 FLOUR
  + 12 HONEY for SUGAR
  pick     210 FLOUR  at stores by first-in
  take     210 FLOUR  from standard  210.00
  instead  10 SUGAR   by named HONEY
  pick     40 SUGAR   at stores by first-in
  take     40 SUGAR   from standard  160.00
  pick     1 BOX      at stores by first-in
  take     1 BOX      from standard    0.50
  pick     12 HONEY   at stores by first-in
  take     12 HONEY   from standard   42.00
  use      10 BAKING                 430.00
  make     100 CAKE                  800.00
  debit    finished                  800.00
  debit    production-variance        42.50
  credit   material                  412.50
  credit   applied                   430.00
expect variance c1 42.50
expect variance c1 usage FLOUR 10.00
expect variance c1 substitution SUGAR 2.00
expect variance c1 lot-size BOX 0.50
expect variance c1 labour-rate BAKING 30.00
expect balance production-variance 42.50
expect check clean
# Undone by half, half of it all comes back, of the box too:
#   flour 105, asked for 100; sugar 20 and 6 honey for 5; half a box; 5 hours at 3.00 more.
undo c1 50
expect variance c1 usage FLOUR 5.00
expect variance c1 substitution SUGAR 1.00
expect variance c1 lot-size BOX 0.25
expect variance c1 labour-rate BAKING 15.00
expect variance c1 21.25
expect balance production-variance 21.25
expect check clean
