# Standard of a BIKE: 20.00. The site looks at a variance of more than 5%, of BIKE at one of more than 10%.
setting  variance-band 5%        at 2025-01-02
item     WHEEL  each  standard
item     BIKE   each  made standard  variance-band 10%
item     CART   each  made standard
bill     BIKE
  + 2 WHEEL
bill     CART
  + 2 WHEEL
standard WHEEL  material 10.00  from 2025-01-01
standard BIKE   material 20.00  from 2025-01-01
standard CART   material 20.00  from 2025-01-01
receive  900 WHEEL  cost 10.00  at 2025-01-10

# 10 for 200.00: a wheel or two more are within their bands (10.00 of 200.00 is 5%, 20.00 is 10%) …
complete 10 CART  at 2025-01-11  key at-band
  + 21 WHEEL
complete 10 BIKE  key at-band-too
  + 22 WHEEL
expect   inbox 0
# … one more is beyond. Less than standard is looked at as well.
complete 10 CART  key beyond
  + 22 WHEEL
complete 10 BIKE  key less
  + 17 WHEEL
tick     at 2025-01-15
expect   inbox 2 value 50.00
expect   inbox variance-band/beyond qty 10 value 20.00 since 2025-01-11 days 4
expect   inbox variance-band/less qty 10 value 30.00
expect   inbox variance-band/less fix 1 "accept variance-band/less"
expect   inbox variance-band/less fix 2 "undo less"

# Half undone, half of it stands; a wider band leaves it out, its undo brings it back.
undo     less 5
expect   inbox variance-band/less qty 5 value 15.00
setting  variance-band 10%  key wider
expect   inbox variance-band/beyond none
undo     wider
expect   inbox variance-band/beyond qty 10 value 20.00
accept   variance-band/beyond  key fine
expect   inbox variance-band/beyond none
undo     fine
expect   inbox 2
item     CART  each  variance-band 50%
expect   inbox 1
accept   variance-band/at-band
  refused INBOX_GONE
expect   check clean
