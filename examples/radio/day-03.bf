# Wednesday, 4 March 2026: working day 3 of 20. The handheld sends a lot twice.

move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-04T06:10 key mv-0010
complete 9 BOARD scrapped 1 lot B0304 at 2026-03-04T06:36 ref T-0034 key bl-0034
receive 2 reel GRM1555C1H220JA01D cost 31.00 per 1 reel from NORDMARK at 2026-03-04T07:00 ref LS-48389 by Mara key gr-0034
receive 1 reel GRM1555C1H470JA01D cost 13.90 per 1 reel from NORDMARK at 2026-03-04T07:09 ref LS-48390 key gr-0035
complete 10 BOARD scrapped 1 lot B0304 at 2026-03-04T07:13 ref T-0035 key bl-0035
receive 1 reel GRM1555C1H3R0CA01D cost 15.10 per 1 reel from NORDMARK at 2026-03-04T07:18 ref LS-48391 key gr-0036
receive 2 reel LTST-S220KRKT cost 118.00 per 1 reel from KESTREL at 2026-03-04T07:27 ref LS-48393 key gr-0037
complete 13 PROGRAMMED-BOARD lot P0304 at 2026-03-04T07:32 by Mara key pl-0029
receive 2 reel BRL1608T100M cost 188.00 per 1 reel from NORDMARK at 2026-03-04T07:36 ref LS-48396 key gr-0038
receive 12 bag PPPC112LFBN-RC cost 178.00 per 1 bag from ALTENBURG at 2026-03-04T07:45 ref LS-48404 key gr-0039
complete 7 BOARD scrapped 1 lot B0304 at 2026-03-04T07:53 ref T-0036 key bl-0036
receive 1 reel RMCF0402JT470R cost 9.80 per 1 reel from NORDMARK at 2026-03-04T07:54 ref LS-48407 key gr-0040
receive 1 reel RMCF0402FT4K70 cost 7.10 per 1 reel from NORDMARK at 2026-03-04T08:03 ref LS-48408 key gr-0041
complete 10 RADIO serials R00333..R00342 at 2026-03-04T08:04 key rl-0032
receive 1 reel RMCF0402FT330K cost 5.85 per 1 reel from NORDMARK at 2026-03-04T08:12 ref LS-48410 key gr-0042
complete 13 PROGRAMMED-BOARD lot P0304 at 2026-03-04T08:16 key pl-0030
receive 4 reel 2500BL14M100T cost 318.00 per 1 reel from TIDEWATER at 2026-03-04T08:21 ref LS-48412 by Ole key gr-0043
complete 9 BOARD lot B0304 at 2026-03-04T08:29 ref T-0037 key bl-0037
receive 2 reel SKY13317-373LF cost 1890.00 per 1 reel from TIDEWATER at 2026-03-04T08:30 ref LS-48420 key gr-0044
complete 11 RADIO serials R00343..R00353 at 2026-03-04T08:38 key rl-0033
receive 3 reel SI5351C-B-GM cost 742.50 per 1 reel from KESTREL at 2026-03-04T08:39 ref LS-48421 key gr-0045
receive 2 reel CX3225GB25000D0HEQZ1 cost 386.00 per 1 reel from TIDEWATER at 2026-03-04T08:48 ref LS-48429 key gr-0046
receive 8 box ANTENNA cost 310.00 per 1 box from MERIDIAN at 2026-03-04T08:57 ref LS-48433 key gr-0047
complete 10 PROGRAMMED-BOARD lot P0304 at 2026-03-04T09:01 key pl-0031
issue 6 RMCF0402JT470R reason damage at 2026-03-04T09:04 key is-0006
receive 3 box SCREW cost 11.90 per 1 box from ALTENBURG at 2026-03-04T09:06 ref LS-48441 key gr-0048
complete 11 BOARD lot B0304 at 2026-03-04T09:12 ref T-0038 key bl-0038
complete 11 RADIO serials R00354..R00364 at 2026-03-04T09:13 key rl-0034
ship 6 RADIO to HAMHAUS at 2026-03-04T09:28 ref A-10591 key dn-0036
complete 12 PROGRAMMED-BOARD lot P0304 at 2026-03-04T09:42 key pl-0032
complete 9 RADIO serials R00365..R00373 at 2026-03-04T09:52 key rl-0035
complete 7 BOARD scrapped 2 lot B0304 at 2026-03-04T09:56 ref T-0039 key bl-0039
ship 4 RADIO to CAMPUS-LAB at 2026-03-04T09:59 ref A-10594 key dn-0037
scrap 57 RMCF0402JT1K80 at 2026-03-04T10:04 note "feeder jam" key sc-0004
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0304 at 2026-03-04T10:28 by Ole key pl-0033
complete 9 BOARD lot B0304 at 2026-03-04T10:29 ref T-0040 by Mara key bl-0040
ship 10 RADIO to FIELDLINE at 2026-03-04T10:32 ref A-10595 key dn-0038
complete 11 RADIO serials R00374..R00384 at 2026-03-04T10:35 key rl-0036
ship 4 RADIO to WEB-SHOP at 2026-03-04T10:58 ref A-10596 key dn-0039
sell 1 RADIO from shelf to COUNTER at 2026-03-04T11:00 key cs-0004
complete 10 PROGRAMMED-BOARD lot P0304 at 2026-03-04T11:09 key pl-0034
complete 10 BOARD lot B0304 at 2026-03-04T11:10 ref T-0041 key bl-0041
complete 11 RADIO serials R00385..R00395 at 2026-03-04T11:13 key rl-0037

# The handheld loses its network and sends the same lot again: the same key counts once.
complete 9 BOARD lot B0304 at 2026-03-04T11:20 ref T-0042 by Imke note "network slow" key bl-0042
complete 9 BOARD lot B0304 at 2026-03-04T11:20 ref T-0042 by Imke note "network slow" key bl-0042

ship 16 RADIO to RADIOWERK at 2026-03-04T11:29 ref A-10602 key dn-0040
complete 11 RADIO serials R00396..R00406 at 2026-03-04T11:48 key rl-0038
complete 10 BOARD lot B0304 at 2026-03-04T11:50 ref T-0043 key bl-0043
complete 13 PROGRAMMED-BOARD lot P0304 at 2026-03-04T11:56 key pl-0035
ship 4 RADIO to CAMPUS-LAB at 2026-03-04T11:59 ref A-10603 key dn-0041
ship 1 RADIO to WEB-SHOP at 2026-03-04T12:23 ref A-10612 key dn-0042
complete 8 RADIO serials R00407..R00414 at 2026-03-04T12:25 key rl-0039
complete 8 BOARD lot B0304 at 2026-03-04T12:29 ref T-0044 key bl-0044
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T12:44 key pl-0036
ship 6 RADIO to FIELDLINE at 2026-03-04T12:56 ref A-10617 key dn-0043
complete 11 RADIO serials R00415..R00425 at 2026-03-04T13:05 by Imke key rl-0040
complete 9 BOARD lot B0304 at 2026-03-04T13:15 ref T-0045 note "dropped at the feeder" key bl-0045
  + 67 SKY13350-385LF
ship 24 RADIO to OVERSEAS at 2026-03-04T13:25 ref A-10626 key dn-0044
complete 12 PROGRAMMED-BOARD lot P0304 at 2026-03-04T13:29 key pl-0037
complete 11 RADIO serials R00426..R00436 at 2026-03-04T13:42 key rl-0041
complete 8 BOARD lot B0304 at 2026-03-04T13:52 ref T-0046 key bl-0046
ship 2 RADIO to WEB-SHOP at 2026-03-04T13:54 ref A-10635 key dn-0045

# A lot with its own count of parts: the feeder lost some, and the paste was weighed.
complete 10 BOARD lot B0304 at 2026-03-04T14:02 ref T-0047 key bl-0047
  + 22.4 SOLDER-PASTE
  + 73 SKY13350-385LF
  + 574 GRM155R61A104KA01D

complete 11 PROGRAMMED-BOARD lot P0304 at 2026-03-04T14:14 key pl-0038
complete 9 RADIO serials R00437..R00445 at 2026-03-04T14:20 by Jonas key rl-0042
ship 3 RADIO to WEB-SHOP at 2026-03-04T14:25 ref A-10641 key dn-0046
complete 11 BOARD lot B0304 at 2026-03-04T14:31 ref T-0048 key bl-0048
ship 24 RADIO to OVERSEAS at 2026-03-04T14:55 ref A-10644 key dn-0047
complete 9 RADIO serials R00446..R00454 at 2026-03-04T14:58 key rl-0043
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T14:59 key pl-0039
issue 2 RMCF0402FT330K reason test at 2026-03-04T15:01 by Jonas key is-0007
scrap 24 GRM155R61A104KA01D at 2026-03-04T15:01 note "reel end" key sc-0005
complete 10 BOARD lot B0304 at 2026-03-04T15:06 ref T-0049 by Mara note "dropped at the feeder" key bl-0049
  + 42 GRM1555C1H180JA01D
ship 10 RADIO to HAMHAUS at 2026-03-04T15:20 ref A-10647 key dn-0048
complete 8 RADIO serials R00455..R00462 at 2026-03-04T15:31 key rl-0044
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T15:41 key pl-0040
complete 10 BOARD lot B0304 at 2026-03-04T15:48 ref T-0050 by Ole key bl-0050
ship 4 RADIO to WEB-SHOP at 2026-03-04T15:54 ref A-10654 key dn-0049
complete 8 RADIO serials R00463..R00470 at 2026-03-04T16:09 by Mara key rl-0045
ship 10 RADIO to RADIOWERK at 2026-03-04T16:21 ref A-10655 key dn-0050
complete 11 PROGRAMMED-BOARD lot P0304 at 2026-03-04T16:28 key pl-0041
complete 8 RADIO serials R00471..R00478 at 2026-03-04T16:53 key rl-0046
ship 24 RADIO to OVERSEAS at 2026-03-04T16:54 ref A-10659 key dn-0051
ship 3 RADIO to MAKER-BOX at 2026-03-04T17:22 ref A-10666 key dn-0052
count 2163 CX3225GB25000D0HEQZ1 at 2026-03-04T17:29 key ct-0009
count 959 NRG4026T4R7M at 2026-03-04T17:34 key ct-0010
count 4486 GRM1555C1H470JA01D at 2026-03-04T17:40 by Ole key ct-0011
count 489 RMCF0402FT51K0 at 2026-03-04T17:41 key ct-0012
expense 624.00 account 3410 at 2026-03-04T17:50 note "wages of the day" key ex-0005
expense 309.00 account 3420 at 2026-03-04T17:50 note machines key ex-0006

# What must hold in the evening.
expect stock BOARD 72
expect stock PROGRAMMED-BOARD 59
expect stock RADIO 70
expect stock RADIO 6 in shelf
expect stock CASE 602 value 1685.60
expect stock CARTON 362 value 130.32
expect stock 10103592-0001LF 1502
expect stock RMCF0402JT39R0 10604
expect stock SOLDER-PASTE 1514.5
expect balance payables -76126.45
