# A year's overhead underapplied: the close debits cost of sales.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.6, worked example (Dinosaur Vinyl), underapplied
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68006/index.cnxml
# Book:    actual 256,500, applied 250,000: 6,500 to cost of goods sold.
# Not here: jobs; a unit of output is a labour dollar. The book has one account for incurred and applied, we have two.
item     WORK   dollar resource
item     OUTPUT dollar made fifo
bill     OUTPUT
  + 1 WORK
# 250,000 of overhead / 100,000 labour dollars
rate     OUTPUT overhead 2.50
complete 100000 OUTPUT  at 2025-12-30
expect   balance applied -250000.00
expense  256500.00  at 2025-12-31
expect   balance incurred 256500.00
close    2025-12-31  at 2026-01-02
  debit    applied            250000.00
  debit    cost-of-sales      6500.00
  credit   incurred           256500.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   check clean
