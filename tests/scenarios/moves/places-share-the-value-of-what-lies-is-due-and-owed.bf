# What lies, is due or is owed at a place is told with its share of the value; the shares sum to the whole.
item     NUT    each  fifo
item     SCREW  each  fifo  issue manual
item     LEG    each  made  fifo
item     SEAT   each  made  fifo
item     BACK   each  made  fifo
bill     LEG
  + 2 SCREW place line
bill     SEAT
  + 3 SCREW place stores
bill     BACK
  + 1 NUT place shelf

# three for 1.00: 2/3 of it 0.67, the third the rest, 0.33
receive  3 NUT  at 2026-03-02  total 1.00
move     1 NUT  from stores to line
expect   stock NUT 2 value 0.67 in stores
expect   stock NUT 1 value 0.33 in line
expect   stock NUT 0 value 0.00 in shelf
expect   stock NUT 3 value 1.00

# 2 x 2 and 3 at 0.10
receive  10 SCREW  at 2026-03-02  cost 0.10
complete 2 LEG
complete 1 SEAT
expect   due SCREW 4 value 0.40 in line
expect   due SCREW 3 value 0.30 in stores
expect   due SCREW 7 value 0.70

# two at round(1.00 x 2 / 3)
complete 2 BACK
expect   owed NUT 2 value 0.67 in shelf
expect   owed NUT 0 value 0.00 in stores
expect   owed NUT 2 value 0.67
expect   check clean
