# Two materials in equal parts, of which the dear one stands in for the cheap one.
# Source:  Scribd, Chp 13 Mix and Yield Variance Analysis; the page does not name its book
# Chapter: 13, lecture example 1
# Address: https://www.scribd.com/document/726914485/Chp-13-Mix-n-Yield-Cn
# Book:    usage 200 and 1,600 adverse, 1,800 in all; mix 300 adverse, yield 1,500 adverse.
# Not here: the question itself, which the page leaves out: 100 units of 5 kg of each are what its answer counts with.
item     ONION  kg   standard
item     TOMATO kg   standard
item     UNIT   each made standard
bill     UNIT
  + 5 ONION   mix 1
  + 5 TOMATO  mix 1
standard ONION  material 2.00   from 2025-01-01
standard TOMATO material 4.00   from 2025-01-01
standard UNIT   material 30.00  from 2025-01-01
receive  600 ONION   cost 2.00  at 2025-01-02
receive  900 TOMATO  cost 4.00
complete 100 UNIT  at 2025-01-31  key units
  + 600 ONION
  + 900 TOMATO
expect   usage units ONION 100 value 200.00
expect   usage units TOMATO 400 value 1600.00
# 1,500 kg, 750 of each: (600 - 750) x 2 + (900 - 750) x 4
expect   variance units mix 300.00
# 500 kg too much: 250 x 2 + 250 x 4
expect   variance units yield 1500.00
expect   variance units 1800.00
expect   check clean
