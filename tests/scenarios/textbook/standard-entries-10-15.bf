# The entries of a purchase and of a completion at standard, as a book prints them.
# Source:  solutions of chapter 10, Standard Costing (Zhang Manufacturing Company); the page does not name its book
# Chapter: 10, question 10-15
# Address: https://www.coursehero.com/file/6715423/Ch-10-Solutions-3/
# Book:    4,000 pounds, standard 5.00, invoice 20,800: 20,000 to material, 800 of price variance; 2,700 pounds for 5,000 units of 0.5:
#          12,500 to the product, 1,000 of quantity variance, 13,500 off material.
# Not here: work in process: the goods are finished at once here.
item     STUFF pound standard
item     UNIT  each  made standard
bill     UNIT
  + 0.5 STUFF
standard STUFF material 5.00  from 2025-01-01
standard UNIT  material 2.50  from 2025-01-01
receive  4000 STUFF  total 20800.00  at 2025-01-02
  put      4000 STUFF  at stores          20000.00
  debit    material                       20000.00
  debit    price-variance                   800.00
  credit   payables                       20800.00
complete 5000 UNIT  at 2025-01-31  key january
  + 2700 STUFF
expect   usage january STUFF 200 value 1000.00
expect   stock UNIT 5000 value 12500.00
expect   balance production-variance 1000.00
expect   balance material 6500.00
expect   variance january usage STUFF 1000.00
expect   check clean
