# Friday, 6 March 2026: working day 5 of 20. A damaged reel goes back, and a radio comes back.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-06T06:10 key mv-0020
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-06T06:10 key mv-0021
complete 10 BOARD lot B0306 at 2026-03-06T06:20 ref T-0066 by Jonas key bl-0066
complete 9 BOARD lot B0306 at 2026-03-06T06:39 ref T-0067 key bl-0067
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-03-06T07:00 ref LS-48537 key gr-0069
receive 1 reel LMK105BJ105KV-F cost 58.00 per 1 reel from NORDMARK at 2026-03-06T07:09 ref LS-48541 key gr-0070
receive 1 reel GRM155R71H332KA01D cost 9.70 per 1 reel from NORDMARK at 2026-03-06T07:18 ref LS-48547 key gr-0071
receive 1 reel LTST-S220KSKT cost 119.00 per 1 reel from KESTREL at 2026-03-06T07:27 ref LS-48555 key gr-0072
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T07:33 key pl-0060
operation 20 8 BOARD scrapped 1 at 2026-03-06T07:34 note tombstones key sl-0030
receive 1 reel NRG4026T4R7M cost 164.00 per 1 reel from NORDMARK at 2026-03-06T07:36 ref LS-48564 key gr-0073
receive 2 reel BSS84 cost 108.00 per 1 reel from KESTREL at 2026-03-06T07:45 ref LS-48572 key gr-0074
receive 1 reel RMCF0402FT51K0 cost 5.90 per 1 reel from NORDMARK at 2026-03-06T07:54 ref LS-48575 key gr-0075
complete 8 BOARD lot B0306 at 2026-03-06T07:59 ref T-0068 key bl-0068
receive 2 reel RMCF0402JT39R0 cost 9.70 per 1 reel from NORDMARK at 2026-03-06T08:03 ref LS-48578 key gr-0076
complete 8 RADIO serials R00613..R00620 at 2026-03-06T08:03 key rl-0062
receive 1 reel MCR01MRTF1202 cost 6.45 per 1 reel from NORDMARK at 2026-03-06T08:12 ref LS-48581 key gr-0077
receive 141 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-06T08:15 ref LS-48587 key gr-0078
receive 1 reel LP0603A1880ANTR cost 186.00 per 1 reel from TIDEWATER at 2026-03-06T08:21 ref LS-48596 key gr-0079
receive 1 reel LXES1TBCC2-004 cost 212.00 per 1 reel from KESTREL at 2026-03-06T08:30 ref LS-48597 key gr-0080

# Two reels come, one is wet: it goes back at what was paid for it.
receive 2 reel GRM155R71C103KA01D cost 24.00 per 1 reel from NORDMARK at 2026-03-06T08:33 ref LS-48604 key gr-0081
return-to-supplier 1 reel GRM155R71C103KA01D of gr-0081 to NORDMARK at 2026-03-06T08:33 note wet key sr-0001

complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T08:35 key pl-0061
receive 2 reel TPS62410DRCR cost 1720.00 per 1 reel from KESTREL at 2026-03-06T08:39 ref LS-48612 by Jonas key gr-0082
complete 8 BOARD lot B0306 at 2026-03-06T08:43 ref T-0069 key bl-0069
receive 2 reel AB26TRQ-32.768KHZ-T cost 264.00 per 1 reel from TIDEWATER at 2026-03-06T08:48 ref LS-48618 key gr-0083
complete 11 RADIO serials R00621..R00631 at 2026-03-06T08:54 key rl-0063
receive 2 pad LABEL-SHEET cost 31.00 per 1 pad from LAKESIDE at 2026-03-06T08:57 ref LS-48619 key gr-0084
issue 1 GRM155R71C103KA01D reason damage at 2026-03-06T08:58 by Jonas key is-0011
receive 19 roll TAPE cost 2.10 per 1 roll from LAKESIDE at 2026-03-06T09:06 ref LS-48621 key gr-0085
ship 3 RADIO to WEB-SHOP at 2026-03-06T09:28 ref A-10767 key dn-0077
complete 10 BOARD lot B0306 at 2026-03-06T09:43 ref T-0070 key bl-0070
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T09:44 key pl-0062
complete 9 RADIO scrapped 1 serials R00632..R00640 at 2026-03-06T09:54 key rl-0064
scrap 15 SKY13317-373LF at 2026-03-06T09:59 note "reel end" key sc-0007
receive 4 pack LEAFLET cost 36.00 per 1 pack from LAKESIDE at 2026-03-06T10:07 ref LS-48627 note "for 9 to 20 March" key gr-0086
ship 3 RADIO to WEB-SHOP at 2026-03-06T10:11 ref A-10775 key dn-0078
move 180 CASE from stores to painter at 2026-03-06T10:30 key mv-0022
ship 16 RADIO to RADIOWERK at 2026-03-06T10:40 ref A-10780 key dn-0079
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T10:47 key pl-0063
complete 11 RADIO serials R00641..R00651 at 2026-03-06T10:47 by Mara key rl-0065
complete 10 BOARD lot B0306 at 2026-03-06T10:48 ref T-0071 key bl-0071
sell 1 RADIO from shop to COUNTER at 2026-03-06T11:00 key cs-0008
ship 6 RADIO to FIELDLINE at 2026-03-06T11:19 ref A-10783 key dn-0080
complete 7 RADIO scrapped 1 serials R00652..R00658 at 2026-03-06T11:44 key rl-0066
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T11:51 key pl-0064
complete 11 BOARD lot B0306 at 2026-03-06T11:53 ref T-0072 key bl-0072
ship 3 RADIO to WEB-SHOP at 2026-03-06T11:55 ref A-10789 key dn-0081
ship 3 RADIO to WEB-SHOP at 2026-03-06T12:39 ref A-10795 key dn-0082
complete 8 RADIO serials R00659..R00666 at 2026-03-06T12:43 by Mara key rl-0067
operation 20 10 BOARD at 2026-03-06T12:57 key sl-0031
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T13:00 key pl-0065
ship 6 RADIO to MAKER-BOX at 2026-03-06T13:14 ref A-10801 key dn-0083
complete 10 BOARD lot B0306 at 2026-03-06T13:22 ref T-0073 key bl-0073
complete 10 RADIO serials R00667..R00676 at 2026-03-06T13:36 key rl-0068
ship 8 RADIO to CAMPUS-LAB at 2026-03-06T13:46 ref A-10803 key dn-0084
tick at 2026-03-06T14:00 key tk-0009
complete 9 BOARD lot B0306 at 2026-03-06T14:05 ref T-0074 key bl-0074
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T14:08 key pl-0066
ship 2 RADIO to WEB-SHOP at 2026-03-06T14:29 ref A-10811 key dn-0085
complete 10 RADIO serials R00677..R00686 at 2026-03-06T14:30 key rl-0069

# A dealer sends two radios back: one has a dent and is scrapped, one goes into the shop.
return 2 RADIO of dn-0005 to shop from RADIOWERK at 2026-03-06T14:47 note "one dented" key cr-0001
scrap 1 RADIO from shop at 2026-03-06T14:47 note dented key sc-0008

scrap 34 GRM1555C1H180JA01D at 2026-03-06T15:03 note "feeder jam" key sc-0009
ship 6 RADIO to HAMHAUS at 2026-03-06T15:06 ref A-10816 key dn-0086
operation 20 9 BOARD at 2026-03-06T15:09 key sl-0032
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T15:11 key pl-0067
complete 11 RADIO serials R00687..R00697 at 2026-03-06T15:26 key rl-0070
complete 9 BOARD lot B0306 at 2026-03-06T15:34 ref T-0075 key bl-0075
ship 1 RADIO to WEB-SHOP at 2026-03-06T15:44 ref A-10825 key dn-0087
complete 9 BOARD lot B0306 at 2026-03-06T16:08 ref T-0076 key bl-0076
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T16:19 key pl-0068
ship 3 RADIO to WEB-SHOP at 2026-03-06T16:19 ref A-10830 key dn-0088
complete 8 RADIO scrapped 1 serials R00698..R00705 at 2026-03-06T16:28 key rl-0071
ship 12 RADIO to RADIOWERK at 2026-03-06T16:57 ref A-10838 key dn-0089
operation 20 10 BOARD at 2026-03-06T17:11 key sl-0033
complete 8 RADIO serials R00706..R00713 at 2026-03-06T17:17 key rl-0072
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T17:29 by Mara key pl-0069
ship 3 RADIO to MAKER-BOX at 2026-03-06T17:33 ref A-10845 key dn-0090
complete 10 BOARD lot B0306 at 2026-03-06T17:36 ref T-0077 key bl-0077
ship 4 RADIO to WEB-SHOP at 2026-03-06T18:10 ref A-10853 key dn-0091
operation 20 11 BOARD at 2026-03-06T18:14 note "paste weighed" key sl-0034
  + 26.9 SOLDER-PASTE
complete 9 RADIO serials R00714..R00722 at 2026-03-06T18:18 key rl-0073
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T18:33 key pl-0070
complete 11 BOARD lot B0306 at 2026-03-06T18:39 ref T-0078 key bl-0078
ship 8 RADIO to CAMPUS-LAB at 2026-03-06T18:44 ref A-10861 key dn-0092
complete 10 RADIO serials R00723..R00732 at 2026-03-06T19:13 key rl-0074
operation 20 9 BOARD at 2026-03-06T19:17 key sl-0035
ship 24 RADIO to OVERSEAS at 2026-03-06T19:27 ref A-10868 key dn-0093
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T19:35 by Imke key pl-0071
complete 9 BOARD lot B0306 at 2026-03-06T19:42 ref T-0079 key bl-0079
ship 20 RADIO to OVERSEAS at 2026-03-06T19:58 ref A-10876 key dn-0094
complete 8 RADIO serials R00733..R00740 at 2026-03-06T20:04 key rl-0075
operation 20 10 BOARD at 2026-03-06T20:24 key sl-0036
ship 10 RADIO to RADIOWERK at 2026-03-06T20:36 ref A-10882 key dn-0095
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T20:48 key pl-0072
complete 10 BOARD lot B0306 at 2026-03-06T20:49 ref T-0080 key bl-0080
complete 9 RADIO serials R00741..R00749 at 2026-03-06T21:07 key rl-0076
operation 20 10 BOARD at 2026-03-06T21:20 key sl-0037
count 1559 UMK105CG8R2DV-F at 2026-03-06T21:21 key ct-0014
count 2424 LTST-S220KSKT at 2026-03-06T21:29 key ct-0015
count 3145 FSMRA3JH at 2026-03-06T21:32 key ct-0016
count 1203 SKY13350-385LF at 2026-03-06T21:44 key ct-0017
expense 595.00 account 3410 at 2026-03-06T21:50 note "wages of the day" key ex-0009
expense 314.00 account 3420 at 2026-03-06T21:50 note machines key ex-0010
expense 420.75 account 3430 at 2026-03-06T21:50 note "energy of the week" key ex-0011
tick at 2026-03-06T22:00 key tk-0010

# What must hold in the evening.
expect stock BOARD 10
expect stock PROGRAMMED-BOARD 94
expect stock RADIO 89
expect stock RADIO 7 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 198
expect stock CASE 317 in painter
expect due RMCF0402JT39R0 6456
expect stock CASE 457 value 1279.60
expect stock CARTON 760 value 273.60
expect stock RMCF0402JT10K0 38792
expect stock PCB 322
expect stock SOLDER-PASTE 942.9
expect balance payables -92864.50
expect balance incurred 5053.25
expect balance applied -5685.15
expect balance expense:bulk 60.36
expect check clean
