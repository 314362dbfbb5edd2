# Wednesday, 4 March 2026: working day 3 of 20. The handheld sends a lot twice.

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-04T06:10 key mv-0011
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-04T06:10 key mv-0012
complete 9 BOARD lot B0304 at 2026-03-04T06:20 ref T-0032 key bl-0032
complete 10 BOARD lot B0304 at 2026-03-04T06:31 ref T-0033 note "paste weighed" key bl-0033
  + 24.2 SOLDER-PASTE
receive 2 reel GRM1555C1H220JA01D cost 31.00 per 1 reel from NORDMARK at 2026-03-04T07:00 ref LS-48361 key gr-0035
receive 1 reel GRM1555C1H470JA01D cost 13.90 per 1 reel from NORDMARK at 2026-03-04T07:09 ref LS-48367 key gr-0036
receive 1 reel GRM1555C1H3R0CA01D cost 15.10 per 1 reel from NORDMARK at 2026-03-04T07:18 ref LS-48375 key gr-0037
receive 2 reel LTST-S220KRKT cost 118.00 per 1 reel from KESTREL at 2026-03-04T07:27 ref LS-48383 key gr-0038
complete 8 BOARD lot B0304 at 2026-03-04T07:28 ref T-0034 note "paste weighed" key bl-0034
  + 21.9 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0304 at 2026-03-04T07:32 key pl-0030
receive 2 reel BRL1608T100M cost 188.00 per 1 reel from NORDMARK at 2026-03-04T07:36 ref LS-48391 key gr-0039
receive 12 bag PPPC112LFBN-RC cost 178.00 per 1 bag from ALTENBURG at 2026-03-04T07:45 ref LS-48398 key gr-0040
receive 1 reel RMCF0402JT470R cost 9.80 per 1 reel from NORDMARK at 2026-03-04T07:54 ref LS-48407 key gr-0041
complete 11 RADIO serials R00335..R00345 at 2026-03-04T07:58 key rl-0032
receive 1 reel RMCF0402FT4K70 cost 7.10 per 1 reel from NORDMARK at 2026-03-04T08:03 ref LS-48416 key gr-0042
receive 1 reel RMCF0402FT330K cost 5.85 per 1 reel from NORDMARK at 2026-03-04T08:12 ref LS-48422 key gr-0043
receive 151 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-04T08:15 ref LS-48431 key gr-0044
receive 3 reel 2500BL14M100T cost 318.00 per 1 reel from TIDEWATER at 2026-03-04T08:21 ref LS-48437 key gr-0045
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T08:22 key pl-0031
complete 8 BOARD lot B0304 at 2026-03-04T08:25 ref T-0035 key bl-0035
receive 2 reel SKY13317-373LF cost 1890.00 per 1 reel from TIDEWATER at 2026-03-04T08:30 ref LS-48446 by Mara key gr-0046
receive 3 reel SI5351C-B-GM cost 742.50 per 1 reel from KESTREL at 2026-03-04T08:39 ref LS-48449 by Tarek key gr-0047
receive 2 reel CX3225GB25000D0HEQZ1 cost 386.00 per 1 reel from TIDEWATER at 2026-03-04T08:48 ref LS-48452 key gr-0048
complete 11 RADIO serials R00346..R00356 at 2026-03-04T08:52 key rl-0033
receive 8 box ANTENNA cost 310.00 per 1 box from MERIDIAN at 2026-03-04T08:57 ref LS-48455 key gr-0049
issue 10 RMCF0402FT1K00 reason training at 2026-03-04T09:00 by Ole key is-0006
receive 3 box SCREW cost 11.90 per 1 box from ALTENBURG at 2026-03-04T09:06 ref LS-48460 key gr-0050
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T09:23 by Imke key pl-0032
complete 10 BOARD lot B0304 at 2026-03-04T09:25 ref T-0036 note "dropped at the feeder" key bl-0036
  + 45 RMCF0402JT1K80
ship 1 RADIO to WEB-SHOP at 2026-03-04T09:30 ref A-10603 key dn-0040
complete 8 RADIO serials R00357..R00364 at 2026-03-04T09:53 key rl-0034
scrap 47 BLM21PG221SN1D at 2026-03-04T09:58 note "feeder jam" key sc-0003
ship 4 RADIO to MAKER-BOX at 2026-03-04T10:03 ref A-10608 key dn-0041
operation 20 11 BOARD at 2026-03-04T10:16 by Mara key sl-0015
complete 13 PROGRAMMED-BOARD lot P0304 at 2026-03-04T10:19 key pl-0033
move 180 CASE from stores to painter at 2026-03-04T10:30 key mv-0013
complete 11 BOARD lot B0304 at 2026-03-04T10:41 ref T-0037 key bl-0037
ship 16 RADIO to RADIOWERK at 2026-03-04T10:45 ref A-10617 key dn-0042
complete 10 RADIO serials R00365..R00374 at 2026-03-04T10:52 key rl-0035
sell 1 RADIO from shop to COUNTER at 2026-03-04T10:58 key cs-0005
operation 20 11 BOARD at 2026-03-04T11:13 by Imke key sl-0016
ship 4 RADIO to WEB-SHOP at 2026-03-04T11:18 ref A-10619 key dn-0043

# The handheld loses its network and sends the same lot again: the same key counts once.
complete 9 BOARD lot B0304 at 2026-03-04T11:20 ref T-0038 note "network slow" key bl-0038
complete 9 BOARD lot B0304 at 2026-03-04T11:20 ref T-0038 note "network slow" key bl-0038

complete 10 PROGRAMMED-BOARD lot P0304 at 2026-03-04T11:21 key pl-0034
complete 11 BOARD lot B0304 at 2026-03-04T11:38 ref T-0039 key bl-0039
complete 8 RADIO serials R00375..R00382 at 2026-03-04T11:45 key rl-0036
ship 2 RADIO to WEB-SHOP at 2026-03-04T11:55 ref A-10626 key dn-0044
operation 20 9 BOARD at 2026-03-04T12:10 by Imke key sl-0017
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T12:14 key pl-0035
complete 9 BOARD lot B0304 at 2026-03-04T12:35 ref T-0040 key bl-0040
ship 4 RADIO to WEB-SHOP at 2026-03-04T12:39 ref A-10631 key dn-0045
complete 8 RADIO serials R00383..R00390 at 2026-03-04T12:44 key rl-0037
complete 10 BOARD lot B0304 at 2026-03-04T12:59 ref T-0041 key bl-0041
ship 3 RADIO to WEB-SHOP at 2026-03-04T13:10 ref A-10635 key dn-0046
complete 13 PROGRAMMED-BOARD lot P0304 at 2026-03-04T13:12 key pl-0036
complete 9 RADIO scrapped 1 serials R00391..R00399 at 2026-03-04T13:32 key rl-0038
ship 5 RADIO to CAMPUS-LAB at 2026-03-04T13:46 ref A-10639 key dn-0047
operation 20 8 BOARD at 2026-03-04T13:58 by Ole note "paste weighed" key sl-0018
  + 18.5 SOLDER-PASTE
tick at 2026-03-04T14:00 key tk-0005

# A lot with its own count of parts: the feeder lost some, and the paste was weighed.
complete 10 BOARD lot B0304 at 2026-03-04T14:02 ref T-0042 key bl-0042
  + 22.4 SOLDER-PASTE
  + 73 SKY13350-385LF
  + 574 GRM155R61A104KA01D

complete 13 PROGRAMMED-BOARD lot P0304 at 2026-03-04T14:11 key pl-0037
complete 8 BOARD lot B0304 at 2026-03-04T14:23 ref T-0043 key bl-0043
ship 3 RADIO to WEB-SHOP at 2026-03-04T14:26 ref A-10645 key dn-0048
complete 10 RADIO serials R00400..R00409 at 2026-03-04T14:32 by Ole key rl-0039
operation 20 8 BOARD scrapped 1 at 2026-03-04T14:53 note bridges key sl-0019
scrap 24 GRM155R61A104KA01D at 2026-03-04T14:57 note "reel end" key sc-0004
ship 5 RADIO to FIELDLINE at 2026-03-04T15:03 ref A-10650 key dn-0049
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T15:05 key pl-0038
complete 8 BOARD lot B0304 at 2026-03-04T15:18 ref T-0044 by Mara key bl-0044
complete 8 RADIO serials R00410..R00417 at 2026-03-04T15:24 by Jonas key rl-0040
ship 3 RADIO to WEB-SHOP at 2026-03-04T15:40 ref A-10651 key dn-0050
complete 10 BOARD lot B0304 at 2026-03-04T15:48 ref T-0045 key bl-0045
sell 1 RADIO from shop to COUNTER at 2026-03-04T16:00 key cs-0006
complete 12 PROGRAMMED-BOARD lot P0304 at 2026-03-04T16:03 by Tarek key pl-0039
ship 4 RADIO to WEB-SHOP at 2026-03-04T16:22 ref A-10658 key dn-0051
complete 8 RADIO scrapped 1 serials R00418..R00425 at 2026-03-04T16:23 key rl-0041
complete 8 BOARD scrapped 1 lot B0304 at 2026-03-04T16:45 ref T-0046 note tombstones key bl-0046
complete 12 PROGRAMMED-BOARD lot P0304 at 2026-03-04T16:56 key pl-0040
ship 6 RADIO to MAKER-BOX at 2026-03-04T16:58 ref A-10662 key dn-0052
complete 8 RADIO serials R00426..R00433 at 2026-03-04T17:24 key rl-0042
ship 16 RADIO to RADIOWERK at 2026-03-04T17:30 ref A-10664 key dn-0053
complete 9 BOARD scrapped 1 lot B0304 at 2026-03-04T17:41 ref T-0047 by Tarek note bridges key bl-0047
complete 10 PROGRAMMED-BOARD lot P0304 at 2026-03-04T17:54 key pl-0041
ship 4 RADIO to CAMPUS-LAB at 2026-03-04T18:07 ref A-10670 key dn-0054
complete 8 RADIO serials R00434..R00441 at 2026-03-04T18:12 by Tarek key rl-0043
operation 20 8 BOARD at 2026-03-04T18:32 key sl-0020
ship 2 RADIO to WEB-SHOP at 2026-03-04T18:46 ref A-10673 key dn-0055
complete 12 PROGRAMMED-BOARD lot P0304 at 2026-03-04T18:52 by Mara key pl-0042
complete 8 BOARD lot B0304 at 2026-03-04T18:57 ref T-0048 by Imke key bl-0048
complete 8 RADIO serials R00442..R00449 at 2026-03-04T19:10 key rl-0044
ship 10 RADIO to FIELDLINE at 2026-03-04T19:21 ref A-10678 key dn-0056
operation 20 11 BOARD at 2026-03-04T19:32 key sl-0021
complete 12 PROGRAMMED-BOARD lot P0304 at 2026-03-04T19:45 key pl-0043
complete 11 BOARD lot B0304 at 2026-03-04T19:57 ref T-0049 key bl-0049
ship 1 RADIO to WEB-SHOP at 2026-03-04T20:00 ref A-10685 key dn-0057
complete 11 RADIO serials R00450..R00460 at 2026-03-04T20:12 key rl-0045
complete 11 BOARD lot B0304 at 2026-03-04T20:25 ref T-0050 key bl-0050
empty 1 reel RMCF0402JT39R0 at 2026-03-04T20:30 key em-0001
ship 6 RADIO to HAMHAUS at 2026-03-04T20:39 ref A-10686 key dn-0058
complete 12 PROGRAMMED-BOARD lot P0304 at 2026-03-04T20:46 key pl-0044
complete 8 RADIO serials R00461..R00468 at 2026-03-04T21:06 key rl-0046
operation 20 8 BOARD at 2026-03-04T21:20 key sl-0022
count 1850 DMP2305U-7 at 2026-03-04T21:21 by Mara key ct-0008
count 8858 BRL1608T100M at 2026-03-04T21:29 key ct-0009
count 3018 B0310J50100AHF at 2026-03-04T21:37 by Mara key ct-0010
expense 609.00 account 3410 at 2026-03-04T21:50 note "wages of the day" key ex-0005
expense 314.00 account 3420 at 2026-03-04T21:50 note machines key ex-0006
tick at 2026-03-04T22:00 key tk-0006

# What must hold in the evening.
expect stock BOARD 32
expect stock PROGRAMMED-BOARD 88
expect stock RADIO 91
expect stock RADIO 2 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 205
expect stock CASE 234 in painter
expect due RMCF0402JT39R0 340
expect stock CASE 734 value 2055.20
expect stock CARTON 369 value 132.84
expect stock 10103592-0001LF 1510
expect stock RMCF0402JT39R0 11118
expect stock SOLDER-PASTE 1523.5
expect balance payables -75990.85
