# A year's overhead overapplied: the close credits cost of sales.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.6, worked example (Dinosaur Vinyl), overapplied
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68006/index.cnxml
# Book:    actual 248,000, applied 250,000: 2,000 off cost of goods sold.
# Not here: jobs; a unit of output is a labour dollar.
item     WORK   dollar resource
item     OUTPUT dollar made fifo
bill     OUTPUT
  + 1 WORK
# 250,000 of overhead / 100,000 labour dollars
rate     OUTPUT overhead 2.50
complete 100000 OUTPUT  at 2025-12-30
expect   balance applied -250000.00
expense  248000.00  at 2025-12-31
expect   balance incurred 248000.00
close    2025-12-31  at 2026-01-02
  debit    applied            250000.00
  credit   incurred           248000.00
  credit   cost-of-sales      2000.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   check clean
