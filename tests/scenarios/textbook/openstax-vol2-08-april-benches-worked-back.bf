# Figures that are given backwards: the standard of the output, and the quantity variance.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Problem Set A, first problem (April Industries)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    prints no answer; recomputed: 100,000 / (10,000 x 5) = 2.00 a foot; 6,000 / 2.00 = 3,000 feet more, 53,000 in all; price
#          variance 300,000 - 60,000 x 2.00 = 180,000 unfavourable.
# Not here: nothing.
item     BOARD foot  standard
item     BENCH each  made standard
bill     BENCH
  + 5 BOARD
standard BOARD material 2.00   from 2025-08-01
standard BENCH material 10.00  from 2025-08-01
receive  60000 BOARD  total 300000.00  at 2025-08-02
expect   balance price-variance 180000.00
complete 10000 BENCH  at 2025-08-31  key august
  + 53000 BOARD
expect   usage august BOARD 3000 value 6000.00
expect   balance production-variance 6000.00
expect   stock BENCH 10000 value 100000.00
expect   variance august usage BOARD 6000.00
expect   check clean
