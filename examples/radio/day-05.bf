# Friday, 6 March 2026: working day 5 of 20. A damaged reel goes back, and a radio comes back.

complete 10 BOARD lot B0306 at 2026-03-06T06:20 ref T-0067 key bl-0067
complete 9 BOARD lot B0306 at 2026-03-06T06:34 ref T-0068 key bl-0068
rework 1 RADIO serials R00553 labour 4.20 at 2026-03-06T06:40 key rw-0005
  + 1 CX3225GB25000D0HEQZ1
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-03-06T07:00 ref LS-48491 key gr-0069
receive 1 reel LMK105BJ105KV-F cost 58.00 per 1 reel from NORDMARK at 2026-03-06T07:09 ref LS-48500 key gr-0070
receive 1 reel GRM155R71H332KA01D cost 9.70 per 1 reel from NORDMARK at 2026-03-06T07:18 ref LS-48508 key gr-0071
receive 1 reel LTST-S220KSKT cost 119.00 per 1 reel from KESTREL at 2026-03-06T07:27 ref LS-48509 key gr-0072
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T07:28 key pl-0058
receive 1 reel NRG4026T4R7M cost 164.00 per 1 reel from NORDMARK at 2026-03-06T07:36 ref LS-48512 by Tarek key gr-0073
complete 11 BOARD lot B0306 at 2026-03-06T07:38 ref T-0069 key bl-0069
receive 2 reel BSS84 cost 108.00 per 1 reel from KESTREL at 2026-03-06T07:45 ref LS-48515 key gr-0074
receive 1 reel RMCF0402FT51K0 cost 5.90 per 1 reel from NORDMARK at 2026-03-06T07:54 ref LS-48517 key gr-0075
complete 11 RADIO serials R00607..R00617 at 2026-03-06T07:58 key rl-0062
receive 2 reel RMCF0402JT39R0 cost 9.70 per 1 reel from NORDMARK at 2026-03-06T08:03 ref LS-48523 key gr-0076
receive 1 reel MCR01MRTF1202 cost 6.45 per 1 reel from NORDMARK at 2026-03-06T08:12 ref LS-48528 by Ole key gr-0077
receive 141 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-06T08:15 ref LS-48535 key gr-0078
receive 1 reel LP0603A1880ANTR cost 186.00 per 1 reel from TIDEWATER at 2026-03-06T08:21 ref LS-48539 key gr-0079
receive 1 reel LXES1TBCC2-004 cost 212.00 per 1 reel from KESTREL at 2026-03-06T08:30 ref LS-48543 key gr-0080
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T08:30 key pl-0059

# Two reels come, one is wet: it goes back at what was paid for it.
receive 2 reel GRM155R71C103KA01D cost 24.00 per 1 reel from NORDMARK at 2026-03-06T08:33 ref LS-48545 key gr-0081
return-to-supplier 1 reel GRM155R71C103KA01D of gr-0081 to NORDMARK at 2026-03-06T08:33 note wet key sr-0001

complete 11 BOARD lot B0306 at 2026-03-06T08:37 ref T-0070 key bl-0070
receive 2 reel TPS62410DRCR cost 1720.00 per 1 reel from KESTREL at 2026-03-06T08:39 ref LS-48554 key gr-0082
receive 2 reel AB26TRQ-32.768KHZ-T cost 264.00 per 1 reel from TIDEWATER at 2026-03-06T08:48 ref LS-48556 key gr-0083
receive 2 pad LABEL-SHEET cost 31.00 per 1 pad from LAKESIDE at 2026-03-06T08:57 ref LS-48563 by Mara key gr-0084
complete 9 RADIO scrapped 1 serials R00618..R00626 at 2026-03-06T09:00 key rl-0063
issue 2 SI5351C-B-GM reason engineering at 2026-03-06T09:04 by Mara key is-0012
receive 19 roll TAPE cost 2.10 per 1 roll from LAKESIDE at 2026-03-06T09:06 ref LS-48569 key gr-0085
complete 10 BOARD lot B0306 at 2026-03-06T09:31 ref T-0071 key bl-0071
ship 8 RADIO to CAMPUS-LAB at 2026-03-06T09:32 ref A-10793 key dn-0079
complete 12 PROGRAMMED-BOARD lot P0306 at 2026-03-06T09:35 key pl-0060
complete 11 RADIO serials R00627..R00637 at 2026-03-06T09:49 key rl-0064
scrap 42 GRM1555C1H470JA01D at 2026-03-06T09:58 note "feeder jam" key sc-0006
receive 4 pack LEAFLET cost 36.00 per 1 pack from LAKESIDE at 2026-03-06T10:07 ref LS-48577 note "for 9 to 20 March" key gr-0086
ship 20 RADIO to OVERSEAS at 2026-03-06T10:10 ref A-10798 key dn-0080
move 180 CASE from stores to painter at 2026-03-06T10:30 key mv-0020
complete 11 BOARD lot B0306 at 2026-03-06T10:30 ref T-0072 by Mara key bl-0072
complete 12 PROGRAMMED-BOARD lot P0306 at 2026-03-06T10:34 by Tarek key pl-0061
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-06T10:42 key mv-0021
complete 11 RADIO serials R00638..R00648 at 2026-03-06T10:50 key rl-0065
ship 5 RADIO to FIELDLINE at 2026-03-06T10:50 ref A-10800 key dn-0081
sell 1 RADIO from shop to COUNTER at 2026-03-06T10:57 key cs-0008
operation 20 8 BOARD at 2026-03-06T11:28 key sl-0032
ship 19 RADIO to OVERSEAS at 2026-03-06T11:28 ref A-10808 key dn-0082
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T11:31 key pl-0062
complete 8 RADIO serials R00649..R00656 at 2026-03-06T11:45 note "wrapped twice" key rl-0066
  + 24 FOAM
complete 8 BOARD lot B0306 at 2026-03-06T11:53 ref T-0073 key bl-0073
ship 2 RADIO to WEB-SHOP at 2026-03-06T12:08 ref A-10816 key dn-0083
complete 10 BOARD lot B0306 at 2026-03-06T12:26 ref T-0074 key bl-0074
complete 9 RADIO serials R00657..R00665 at 2026-03-06T12:36 key rl-0067
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T12:38 key pl-0063
ship 15 RADIO to OVERSEAS at 2026-03-06T12:47 ref A-10823 key dn-0084
operation 20 9 BOARD at 2026-03-06T13:29 key sl-0033
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T13:36 key pl-0064
complete 11 RADIO serials R00666..R00676 at 2026-03-06T13:38 key rl-0068
complete 9 BOARD lot B0306 at 2026-03-06T13:54 ref T-0075 by Imke key bl-0075
tick at 2026-03-06T14:00 key tk-0009
ship 11 RADIO to RADIOWERK at 2026-03-06T14:01 ref A-10831 key dn-0085
operation 20 10 BOARD at 2026-03-06T14:25 key sl-0034
complete 8 RADIO serials R00677..R00684 at 2026-03-06T14:31 key rl-0069
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-06T14:37 key mv-0022
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-06T14:37 key mv-0023
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T14:41 key pl-0065
ship 4 RADIO to WEB-SHOP at 2026-03-06T14:47 ref A-10840 key dn-0086

# A dealer sends two radios back: one has a dent and is scrapped, one goes into the shop.
return 2 RADIO of dn-0005 to shop from RADIOWERK at 2026-03-06T14:47 note "one dented" key cr-0001
scrap 1 RADIO from shop at 2026-03-06T14:47 note dented key sc-0007

complete 10 BOARD lot B0306 at 2026-03-06T14:50 ref T-0076 key bl-0076
ship 1 RADIO to WEB-SHOP at 2026-03-06T15:20 ref A-10847 key dn-0087
complete 9 RADIO serials R00685..R00693 at 2026-03-06T15:26 key rl-0070
complete 9 BOARD lot B0306 at 2026-03-06T15:31 ref T-0077 key bl-0077
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T15:37 key pl-0066
ship 3 RADIO to WEB-SHOP at 2026-03-06T16:00 ref A-10852 key dn-0088
sell 1 RADIO from shop to COUNTER at 2026-03-06T16:00 key cs-0009
complete 8 BOARD lot B0306 at 2026-03-06T16:26 ref T-0078 key bl-0078
complete 11 RADIO serials R00694..R00704 at 2026-03-06T16:28 key rl-0071
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T16:42 key pl-0067
ship 3 RADIO to WEB-SHOP at 2026-03-06T16:43 ref A-10857 key dn-0089
complete 9 RADIO serials R00705..R00713 at 2026-03-06T17:16 key rl-0072
ship 3 RADIO to MAKER-BOX at 2026-03-06T17:22 ref A-10864 key dn-0090
complete 11 BOARD lot B0306 at 2026-03-06T17:29 ref T-0079 key bl-0079
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0306 at 2026-03-06T17:40 key pl-0068
ship 2 RADIO to WEB-SHOP at 2026-03-06T17:58 ref A-10872 key dn-0091
complete 10 RADIO serials R00714..R00723 at 2026-03-06T18:14 key rl-0073
complete 9 BOARD lot B0306 at 2026-03-06T18:25 ref T-0080 key bl-0080
ship 4 RADIO to WEB-SHOP at 2026-03-06T18:39 ref A-10874 key dn-0092
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T18:42 key pl-0069
complete 9 RADIO serials R00724..R00732 at 2026-03-06T19:09 key rl-0074
operation 20 10 BOARD at 2026-03-06T19:21 key sl-0035
ship 8 RADIO to HAMHAUS at 2026-03-06T19:22 ref A-10880 key dn-0093
complete 12 PROGRAMMED-BOARD lot P0306 at 2026-03-06T19:46 key pl-0070
complete 10 BOARD lot B0306 at 2026-03-06T19:46 ref T-0081 by Mara key bl-0081
ship 12 RADIO to RADIOWERK at 2026-03-06T19:59 ref A-10885 key dn-0094
complete 10 RADIO serials R00733..R00742 at 2026-03-06T20:11 key rl-0075
complete 9 BOARD scrapped 1 lot B0306 at 2026-03-06T20:24 ref T-0082 note bridges key bl-0082
ship 2 RADIO to WEB-SHOP at 2026-03-06T20:43 ref A-10892 key dn-0095
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T20:45 by Mara key pl-0071
complete 9 RADIO serials R00743..R00751 at 2026-03-06T21:06 key rl-0076
operation 20 9 BOARD at 2026-03-06T21:20 key sl-0036
count 1534 DMP2305U-7 at 2026-03-06T21:21 by Ole key ct-0015
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-06T21:32 key mv-0024
count 996 SKY13350-385LF at 2026-03-06T21:33 key ct-0016
count 1174 LXES1TBCC2-004 at 2026-03-06T21:37 key ct-0017
expense 665.00 account 3410 at 2026-03-06T21:50 note "wages of the day" key ex-0009
expense 310.50 account 3420 at 2026-03-06T21:50 note machines key ex-0010
expense 426.00 account 3430 at 2026-03-06T21:50 note "energy of the week" key ex-0011
tick at 2026-03-06T22:00 key tk-0010

# What must hold in the evening.
expect stock BOARD 63
expect stock PROGRAMMED-BOARD 86
expect stock RADIO 38
expect stock RADIO 5 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 195
expect stock CASE 321 in painter
expect due RMCF0402JT39R0 7292
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 461 value 1290.80
expect stock CARTON 762 value 274.32
expect stock RMCF0402JT10K0 37844
expect stock PCB 284
expect stock SOLDER-PASTE 887.7
expect balance payables -92873.15
expect balance incurred 5064.50
expect balance applied -5855.50
expect balance expense:bulk 60.36
expect check clean
