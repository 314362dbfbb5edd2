# 10 kg of PASTE take 6 of OIL at 2.00, 4 of WAX at 5.00, and a TUBE each kg, which is no part of the mix.
item     OIL    kg   standard  at 2025-01-02
item     WAX    kg   standard
item     RESIN  kg   standard
item     TUBE   each standard
item     PASTE  kg   made standard
item     SLAG   kg
bill     PASTE
  + 0.6 OIL  mix 3
  + 0.4 WAX  mix 3
  + 1 TUBE
standard OIL    material 2.00  from 2025-01-01
standard WAX    material 5.00  from 2025-01-01
standard RESIN  material 2.00  from 2025-01-01
standard TUBE   material 0.10  from 2025-01-01
standard PASTE  material 3.30  from 2025-01-01
opening  500 OIL    cost 2.00
opening  500 WAX    cost 5.00
opening  500 RESIN  cost 2.00
opening  500 TUBE   cost 0.10

# 100 kg from 70 of oil, 35 of wax and 101 tubes. As the bill mixes them 105 are 63 and 42.
#   mix    (70 - 63) x 2.00 = 14.00 and (35 - 42) x 5.00 = -35.00
#   yield  (63 - 60) x 2.00 =  6.00 and (42 - 40) x 5.00 =  10.00
complete 100 PASTE  at 2025-01-10  key p1
  + 70 OIL
  + 35 WAX
  + 101 TUBE
expect   variance p1 mix OIL 14.00
expect   variance p1 mix WAX -35.00
expect   variance p1 yield OIL 6.00
expect   variance p1 yield WAX 10.00
expect   variance p1 usage TUBE 0.10
expect   variance p1 -4.90
# By the bill there is nothing to tell apart.
complete 10 PASTE   key p2
expect   variance p2 0.00
undo     p1 60
expect   variance p1 mix -8.40
expect   variance p1 yield 6.40
expect   balance production-variance -1.96

# What replaces a component is of its mix.
replace  OIL with RESIN
complete 100 PASTE  key p3
  + 70 RESIN
  + 35 WAX
expect   variance p3 mix RESIN 14.00
expect   variance p3 yield 16.00
expect   check clean

bill     PASTE
  + 0.6 OIL
  + 0.1 SLAG output when-sold mix 3
  refused FIELD_TWICE output and mix exclude each other
bill     PASTE
  + 0.6 OIL
  + 1 RESIN for OIL mix 3
  refused FIELD_TWICE for and mix exclude each other
