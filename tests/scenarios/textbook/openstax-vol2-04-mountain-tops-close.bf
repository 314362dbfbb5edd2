# Overhead by labour hours, more of them than planned.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.6, Problem Set B, second problem (Mountain Tops)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68006/index.cnxml
# Book:    prints no answer; recomputed: 450,000 / 75,000 = 6.00; applied 77,000 x 6 = 462,000; 10,000 overapplied of 452,000.
# Not here: direct material and labour: they do not enter the question.
item     WORK   hour resource
item     OUTPUT hour made fifo
bill     OUTPUT
  + 1 WORK
# 450,000 / 75,000 labour hours
rate     OUTPUT overhead 6.00
complete 77000 OUTPUT  at 2025-12-30
expect   balance applied -462000.00
expense  452000.00  at 2025-12-31
expect   balance incurred 452000.00
close    2025-12-31  at 2026-01-02
  debit    applied            462000.00
  credit   incurred           452000.00
  credit   cost-of-sales      10000.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   check clean
