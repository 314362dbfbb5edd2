# Overhead overapplied though more was spent than planned.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.6, Problem Set A, fourth problem (Tasty Box Meals)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68006/index.cnxml
# Book:    prints no answer; recomputed: 100,000 / 25,000 = 4.00; applied 26,000 x 4 = 104,000; 2,000 overapplied of 102,000.
# Not here: nothing.
item     WORK   hour resource
item     OUTPUT hour made fifo
bill     OUTPUT
  + 1 WORK
# 100,000 / 25,000 machine hours
rate     OUTPUT overhead 4.00
complete 26000 OUTPUT  at 2025-12-30
expect   balance applied -104000.00
expense  102000.00  at 2025-12-31
expect   balance incurred 102000.00
close    2025-12-31  at 2026-01-02
  debit    applied            104000.00
  credit   incurred           102000.00
  credit   cost-of-sales      2000.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   check clean
