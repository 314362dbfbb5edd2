# A mix that came out cheaper, and a yield that came out short.
# Source:  TutorsGlobe, a question; the page does not name its book
# Chapter: materials usage, mix and yield variances (Dynamite, Flash and Bang)
# Address: https://tutorsglobe.com/question/a-company-manufactures-a-chemical-dynamite-using-two-51224016.aspx
# Book:    prints no answer; recomputed: usage 200 adverse and 210 favourable; 1,230 kg as the bill mixes them are 410 and
#          820: mix 180 adverse and 270 favourable, 90 favourable in all; yield 30 kg at 8 / 3, 80 adverse.
# Not here: nothing.
item     FLASH    kg   standard
item     BANG     kg   standard
item     DYNAMITE each made standard
bill     DYNAMITE
  + 5 FLASH  mix 1
  + 10 BANG  mix 1
standard FLASH    material 2.00   from 2025-01-01
standard BANG     material 3.00   from 2025-01-01
standard DYNAMITE material 40.00  from 2025-01-01
receive  500 FLASH  cost 2.00  at 2025-01-02
receive  730 BANG   cost 3.00
complete 80 DYNAMITE  at 2025-01-31  key period
  + 500 FLASH
  + 730 BANG
expect   usage period FLASH 100 value 200.00
expect   usage period BANG -70 value -210.00
expect   variance period mix FLASH 180.00
expect   variance period mix BANG -270.00
expect   variance period yield 80.00
expect   variance period -10.00
expect   check clean
