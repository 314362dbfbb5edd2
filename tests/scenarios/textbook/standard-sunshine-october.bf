# Material of a month at standard: the price of what was bought, the quantity of what was issued.
# Source:  Standard costing system, an illustration (Sunshine Manufacturing Company); the page does not name its book
# Chapter: Illustration, entries 1 and 2 of October
# Address: https://rainy.clevelandohioweatherforecast.com/php-proxy/index.php?q=https%3A%2F%2Fwww.scribd.com%2Fdocument%2F744637684%2FStandard-Costing-System
# Book:    42,000 at 5.20, standard 5: 210,000 and 8,400; 41,000 issued where 40,000 were due: 200,000 and 5,000 of usage variance.
# Not here: labour, overhead and their variances. 40,000 / 4 pounds = 10,000 units.
item     STUFF pound standard
item     UNIT  each  made standard
bill     UNIT
  + 4 STUFF
standard STUFF material 5.00   from 2025-10-01
standard UNIT  material 20.00  from 2025-10-01
receive  42000 STUFF  cost 5.20  at 2025-10-02
expect   balance price-variance 8400.00
expect   balance material 210000.00
complete 10000 UNIT  at 2025-10-31  key october
  + 41000 STUFF
expect   usage october STUFF 1000 value 5000.00
expect   balance production-variance 5000.00
expect   stock UNIT 10000 value 200000.00
expect   variance october usage STUFF 5000.00
expect   check clean
