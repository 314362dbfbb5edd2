# Wednesday, 4 March 2026: working day 3 of 20. The handheld sends a lot twice.

complete 10 BOARD lot B0304 at 2026-03-04T06:20 ref T-0032 key bl-0032
complete 10 BOARD lot B0304 at 2026-03-04T06:39 ref T-0033 note "paste weighed" key bl-0033
  + 24.2 SOLDER-PASTE
rework 0 RADIO scrapped 1 serials R00203 labour 4.20 at 2026-03-04T06:40 key rw-0002
  + 1 CX3225GB25000D0HEQZ1
receive 2 reel GRM1555C1H220JA01D cost 31.00 per 1 reel from NORDMARK at 2026-03-04T07:00 ref LS-48345 key gr-0035
receive 1 reel GRM1555C1H470JA01D cost 13.90 per 1 reel from NORDMARK at 2026-03-04T07:09 ref LS-48352 key gr-0036
receive 1 reel GRM1555C1H3R0CA01D cost 15.10 per 1 reel from NORDMARK at 2026-03-04T07:18 ref LS-48355 key gr-0037
receive 2 reel LTST-S220KRKT cost 118.00 per 1 reel from KESTREL at 2026-03-04T07:27 ref LS-48358 by Ole key gr-0038
complete 10 PROGRAMMED-BOARD lot P0304 at 2026-03-04T07:30 key pl-0030
complete 11 BOARD lot B0304 at 2026-03-04T07:34 ref T-0034 key bl-0034
receive 2 reel BRL1608T100M cost 188.00 per 1 reel from NORDMARK at 2026-03-04T07:36 ref LS-48365 key gr-0039
receive 12 bag PPPC112LFBN-RC cost 178.00 per 1 bag from ALTENBURG at 2026-03-04T07:45 ref LS-48374 key gr-0040
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-04T07:46 key mv-0013
receive 1 reel RMCF0402JT470R cost 9.80 per 1 reel from NORDMARK at 2026-03-04T07:54 ref LS-48382 key gr-0041
complete 11 RADIO serials R00328..R00338 at 2026-03-04T07:58 key rl-0032
receive 1 reel RMCF0402FT4K70 cost 7.10 per 1 reel from NORDMARK at 2026-03-04T08:03 ref LS-48388 key gr-0042
receive 1 reel RMCF0402FT330K cost 5.85 per 1 reel from NORDMARK at 2026-03-04T08:12 ref LS-48397 key gr-0043
receive 145 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-04T08:15 ref LS-48399 key gr-0044
receive 3 reel 2500BL14M100T cost 318.00 per 1 reel from TIDEWATER at 2026-03-04T08:21 ref LS-48401 key gr-0045
receive 2 reel SKY13317-373LF cost 1890.00 per 1 reel from TIDEWATER at 2026-03-04T08:30 ref LS-48409 key gr-0046
complete 9 BOARD lot B0304 at 2026-03-04T08:35 ref T-0035 key bl-0035
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T08:35 key pl-0031
receive 3 reel SI5351C-B-GM cost 742.50 per 1 reel from KESTREL at 2026-03-04T08:39 ref LS-48410 key gr-0047
receive 2 reel CX3225GB25000D0HEQZ1 cost 386.00 per 1 reel from TIDEWATER at 2026-03-04T08:48 ref LS-48413 key gr-0048
complete 11 RADIO serials R00339..R00349 at 2026-03-04T08:52 key rl-0033
receive 8 box ANTENNA cost 310.00 per 1 box from MERIDIAN at 2026-03-04T08:57 ref LS-48416 key gr-0049
issue 10 RMCF0402FT1K00 reason training at 2026-03-04T09:00 by Ole key is-0006
receive 3 box SCREW cost 11.90 per 1 box from ALTENBURG at 2026-03-04T09:06 ref LS-48421 key gr-0050
ship 6 RADIO to HAMHAUS at 2026-03-04T09:30 ref A-10608 key dn-0040
complete 10 BOARD lot B0304 at 2026-03-04T09:35 ref T-0036 note "dropped at the feeder" key bl-0036
  + 45 RMCF0402JT1K80
complete 10 PROGRAMMED-BOARD lot P0304 at 2026-03-04T09:46 by Tarek key pl-0032
complete 8 RADIO serials R00350..R00357 at 2026-03-04T09:53 key rl-0034
scrap 47 BLM21PG221SN1D at 2026-03-04T09:58 note "feeder jam" key sc-0003
ship 4 RADIO to MAKER-BOX at 2026-03-04T10:03 ref A-10613 key dn-0041
move 6 RADIO from finished to shop at 2026-03-04T10:15 key mv-0014
operation 20 10 BOARD at 2026-03-04T10:29 key sl-0016
move 180 CASE from stores to painter at 2026-03-04T10:30 key mv-0015
ship 20 RADIO to OVERSEAS at 2026-03-04T10:45 ref A-10622 key dn-0042
complete 10 PROGRAMMED-BOARD lot P0304 at 2026-03-04T10:49 key pl-0033
complete 11 RADIO serials R00358..R00368 at 2026-03-04T10:52 key rl-0035
complete 10 BOARD lot B0304 at 2026-03-04T10:54 ref T-0037 key bl-0037
sell 1 RADIO from shop to COUNTER at 2026-03-04T10:58 key cs-0005
ship 6 RADIO to MAKER-BOX at 2026-03-04T11:18 ref A-10627 key dn-0043

# The handheld loses its network and sends the same lot again: the same key counts once.
complete 9 BOARD lot B0304 at 2026-03-04T11:20 ref T-0038 note "network slow" key bl-0038
complete 9 BOARD lot B0304 at 2026-03-04T11:20 ref T-0038 note "network slow" key bl-0038

complete 6 BOARD scrapped 1 lost 1 lot B0304 at 2026-03-04T11:32 ref T-0039 note tombstones key bl-0039
complete 9 RADIO serials R00369..R00377 at 2026-03-04T11:45 key rl-0036
ship 20 RADIO to OVERSEAS at 2026-03-04T11:55 ref A-10630 key dn-0044
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T11:57 key pl-0034
operation 20 10 BOARD at 2026-03-04T12:30 by Imke key sl-0017
ship 2 RADIO to WEB-SHOP at 2026-03-04T12:39 ref A-10632 key dn-0045
complete 10 RADIO serials R00378..R00387 at 2026-03-04T12:44 key rl-0037
complete 10 BOARD lot B0304 at 2026-03-04T12:55 ref T-0040 key bl-0040
complete 13 PROGRAMMED-BOARD lot P0304 at 2026-03-04T13:05 key pl-0035
ship 3 RADIO to MAKER-BOX at 2026-03-04T13:10 ref A-10636 key dn-0046
operation 20 11 BOARD at 2026-03-04T13:30 key sl-0018
complete 9 RADIO serials R00388..R00396 at 2026-03-04T13:32 key rl-0038
hold 1 RADIO serials R00396 in finished at 2026-03-04T13:32 note "no reception" key ho-0003
ship 4 RADIO to WEB-SHOP at 2026-03-04T13:46 ref A-10639 key dn-0047
complete 11 BOARD lot B0304 at 2026-03-04T13:55 ref T-0041 key bl-0041
tick at 2026-03-04T14:00 key tk-0005

# A lot with its own count of parts: the feeder lost some, and the paste was weighed.
complete 10 BOARD lot B0304 at 2026-03-04T14:02 ref T-0042 key bl-0042
  + 22.4 SOLDER-PASTE
  + 73 SKY13350-385LF
  + 574 GRM155R61A104KA01D

complete 11 PROGRAMMED-BOARD lot P0304 at 2026-03-04T14:08 by Tarek key pl-0036
ship 2 RADIO to WEB-SHOP at 2026-03-04T14:26 ref A-10640 key dn-0048
complete 8 BOARD lot B0304 at 2026-03-04T14:31 ref T-0043 key bl-0043
complete 8 RADIO serials R00397..R00404 at 2026-03-04T14:32 key rl-0039
scrap 26 LMK105BJ105KV-F at 2026-03-04T14:57 note "reel end" key sc-0004
ship 3 RADIO to WEB-SHOP at 2026-03-04T15:03 ref A-10643 key dn-0049
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T15:15 key pl-0037
complete 9 RADIO serials R00405..R00413 at 2026-03-04T15:24 key rl-0040
complete 8 BOARD lot B0304 at 2026-03-04T15:30 ref T-0044 note "dropped at the feeder" key bl-0044
  + 49 RMCF0402JT470R
ship 2 RADIO to WEB-SHOP at 2026-03-04T15:40 ref A-10649 key dn-0050
sell 1 RADIO from shop to COUNTER at 2026-03-04T16:00 key cs-0006
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0304 at 2026-03-04T16:19 key pl-0038
ship 3 RADIO to WEB-SHOP at 2026-03-04T16:22 ref A-10650 key dn-0051
complete 10 RADIO serials R00414..R00423 at 2026-03-04T16:23 key rl-0041
operation 20 10 BOARD at 2026-03-04T16:25 key sl-0019
complete 10 BOARD lot B0304 at 2026-03-04T16:50 ref T-0045 key bl-0045
ship 10 RADIO to HAMHAUS at 2026-03-04T16:58 ref A-10654 key dn-0052
complete 8 RADIO serials R00424..R00431 at 2026-03-04T17:24 key rl-0042
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T17:26 key pl-0039
complete 10 BOARD scrapped 1 lot B0304 at 2026-03-04T17:30 ref T-0046 note "oven too cold" key bl-0046
ship 12 RADIO to RADIOWERK at 2026-03-04T17:30 ref A-10655 key dn-0053
ship 10 RADIO to FIELDLINE at 2026-03-04T18:07 ref A-10664 key dn-0054
complete 9 RADIO serials R00432..R00440 at 2026-03-04T18:12 key rl-0043
complete 8 BOARD lot B0304 at 2026-03-04T18:26 ref T-0047 key bl-0047
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T18:33 key pl-0040
ship 4 RADIO to MAKER-BOX at 2026-03-04T18:46 ref A-10667 key dn-0055
complete 9 RADIO serials R00441..R00449 at 2026-03-04T19:10 key rl-0044
ship 4 RADIO to WEB-SHOP at 2026-03-04T19:21 ref A-10668 key dn-0056
operation 20 9 BOARD scrapped 1 at 2026-03-04T19:29 by Jonas note "paste weighed" key sl-0020
  + 22.8 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD lot P0304 at 2026-03-04T19:35 key pl-0041
complete 9 BOARD lot B0304 at 2026-03-04T19:54 ref T-0048 by Mara key bl-0048
ship 1 RADIO to WEB-SHOP at 2026-03-04T20:00 ref A-10670 key dn-0057
complete 10 RADIO serials R00450..R00459 at 2026-03-04T20:12 key rl-0045
hold 1 RADIO serials R00459 in finished at 2026-03-04T20:12 note scratched key ho-0004
complete 11 BOARD lot B0304 at 2026-03-04T20:27 ref T-0049 key bl-0049
empty 1 reel RMCF0402JT39R0 at 2026-03-04T20:30 key em-0001
ship 10 RADIO to HAMHAUS at 2026-03-04T20:39 ref A-10675 key dn-0058
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-04T20:39 key mv-0016
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-04T20:39 key mv-0017
complete 9 PROGRAMMED-BOARD lot P0304 at 2026-03-04T20:46 by Ole key pl-0042
complete 8 RADIO serials R00460..R00467 at 2026-03-04T21:06 key rl-0046
operation 20 9 BOARD at 2026-03-04T21:20 key sl-0021
count 2165 CX3225GB25000D0HEQZ1 at 2026-03-04T21:21 key ct-0008
count 3693 FSMRA3JH at 2026-03-04T21:29 key ct-0009
count 10990 RMCF0402JT470R at 2026-03-04T21:37 key ct-0010
expense 603.00 account 3410 at 2026-03-04T21:50 note "wages of the day" key ex-0005
expense 303.50 account 3420 at 2026-03-04T21:50 note machines key ex-0006
tick at 2026-03-04T22:00 key tk-0006

# What must hold in the evening.
expect stock BOARD 71
expect stock PROGRAMMED-BOARD 56
expect stock RADIO 51
expect stock RADIO 7 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 201
expect stock CASE 241 in painter
expect due RMCF0402JT39R0 406
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 741 value 2074.80
expect stock CARTON 372 value 133.92
expect stock 10103592-0001LF 1507
expect stock RMCF0402JT39R0 11118
expect stock SOLDER-PASTE 1531.4
expect balance payables -75968.80
