# Friday, 6 March 2026: working day 5 of 20. A damaged reel goes back, and a radio comes back.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-06T06:10 key mv-0016
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-06T06:10 key mv-0017
complete 8 BOARD lot B0306 at 2026-03-06T06:20 ref T-0066 key bl-0066
operation 20 9 BOARD at 2026-03-06T06:39 key sl-0025
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-03-06T07:00 ref LS-48510 key gr-0066
complete 9 BOARD lot B0306 at 2026-03-06T07:04 ref T-0067 key bl-0067
receive 1 reel LMK105BJ105KV-F cost 58.00 per 1 reel from NORDMARK at 2026-03-06T07:09 ref LS-48512 key gr-0067
receive 1 reel GRM155R71H332KA01D cost 9.70 per 1 reel from NORDMARK at 2026-03-06T07:18 ref LS-48514 key gr-0068
receive 1 reel LTST-S220KSKT cost 119.00 per 1 reel from KESTREL at 2026-03-06T07:27 ref LS-48519 key gr-0069
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T07:28 key pl-0060
complete 11 BOARD lot B0306 at 2026-03-06T07:31 ref T-0068 key bl-0068
receive 1 reel NRG4026T4R7M cost 164.00 per 1 reel from NORDMARK at 2026-03-06T07:36 ref LS-48527 key gr-0070
receive 2 reel BSS84 cost 108.00 per 1 reel from KESTREL at 2026-03-06T07:45 ref LS-48528 key gr-0071
receive 1 reel RMCF0402FT51K0 cost 5.90 per 1 reel from NORDMARK at 2026-03-06T07:54 ref LS-48529 key gr-0072
complete 10 RADIO serials R00619..R00628 at 2026-03-06T07:59 key rl-0063
receive 2 reel RMCF0402JT39R0 cost 9.70 per 1 reel from NORDMARK at 2026-03-06T08:03 ref LS-48533 key gr-0073
receive 1 reel MCR01MRTF1202 cost 6.45 per 1 reel from NORDMARK at 2026-03-06T08:12 ref LS-48538 key gr-0074
receive 1 reel LP0603A1880ANTR cost 186.00 per 1 reel from TIDEWATER at 2026-03-06T08:21 ref LS-48546 key gr-0075
receive 1 reel LXES1TBCC2-004 cost 212.00 per 1 reel from KESTREL at 2026-03-06T08:30 ref LS-48549 key gr-0076
operation 20 8 BOARD at 2026-03-06T08:30 note "paste weighed" key sl-0026
  + 21.3 SOLDER-PASTE

# Two reels come, one is wet: it goes back at what was paid for it.
receive 2 reel GRM155R71C103KA01D cost 24.00 per 1 reel from NORDMARK at 2026-03-06T08:33 ref LS-48555 key gr-0077
return-to-supplier 1 reel GRM155R71C103KA01D of gr-0077 to NORDMARK at 2026-03-06T08:33 note wet key sr-0001

complete 10 PROGRAMMED-BOARD scrapped 1 lot P0306 at 2026-03-06T08:35 key pl-0061
receive 2 reel TPS62410DRCR cost 1720.00 per 1 reel from KESTREL at 2026-03-06T08:39 ref LS-48562 key gr-0078
receive 2 reel AB26TRQ-32.768KHZ-T cost 264.00 per 1 reel from TIDEWATER at 2026-03-06T08:48 ref LS-48567 key gr-0079
complete 9 RADIO serials R00629..R00637 at 2026-03-06T08:48 key rl-0064
complete 8 BOARD lot B0306 at 2026-03-06T08:55 ref T-0069 key bl-0069
receive 2 pad LABEL-SHEET cost 31.00 per 1 pad from LAKESIDE at 2026-03-06T08:57 ref LS-48576 key gr-0080
issue 22 RMCF0402FT162K reason training at 2026-03-06T09:02 key is-0010
receive 19 roll TAPE cost 2.10 per 1 roll from LAKESIDE at 2026-03-06T09:06 ref LS-48580 key gr-0081
ship 4 RADIO to WEB-SHOP at 2026-03-06T09:30 ref A-10756 key dn-0078
operation 20 8 BOARD at 2026-03-06T09:34 note "paste weighed" key sl-0027
  + 17.3 SOLDER-PASTE
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T09:41 by Imke key pl-0062
complete 10 RADIO serials R00638..R00647 at 2026-03-06T09:43 key rl-0065
scrap 55 RMCF0402FT4K70 at 2026-03-06T09:56 note "feeder jam" key sc-0007
ship 4 RADIO to CAMPUS-LAB at 2026-03-06T09:59 ref A-10761 key dn-0079
complete 8 BOARD lot B0306 at 2026-03-06T09:59 ref T-0070 key bl-0070
receive 4 pack LEAFLET cost 36.00 per 1 pack from LAKESIDE at 2026-03-06T10:07 ref LS-48587 by Ole note "for 9 to 20 March" key gr-0082
operation 20 10 BOARD at 2026-03-06T10:29 key sl-0028
ship 12 RADIO to HAMHAUS at 2026-03-06T10:31 ref A-10765 key dn-0080
complete 11 RADIO serials R00648..R00658 at 2026-03-06T10:38 key rl-0066
complete 12 PROGRAMMED-BOARD lot P0306 at 2026-03-06T10:52 key pl-0063
complete 10 BOARD lot B0306 at 2026-03-06T10:54 ref T-0071 key bl-0071
sell 1 RADIO from shop to COUNTER at 2026-03-06T11:00 key cs-0009
ship 3 RADIO to WEB-SHOP at 2026-03-06T11:09 ref A-10773 key dn-0081
complete 8 RADIO serials R00659..R00666 at 2026-03-06T11:27 key rl-0067
operation 20 8 BOARD at 2026-03-06T11:31 by Imke key sl-0029
ship 24 RADIO to OVERSEAS at 2026-03-06T11:34 ref A-10776 key dn-0082
complete 8 BOARD lot B0306 at 2026-03-06T11:56 ref T-0072 key bl-0072
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T11:59 key pl-0064
ship 12 RADIO to RADIOWERK at 2026-03-06T12:11 ref A-10780 key dn-0083
complete 11 RADIO serials R00667..R00677 at 2026-03-06T12:20 by Ole key rl-0068
complete 10 BOARD lot B0306 at 2026-03-06T12:30 ref T-0073 by Mara key bl-0073
ship 5 RADIO to CAMPUS-LAB at 2026-03-06T12:42 ref A-10786 key dn-0084
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T13:00 key pl-0065
ship 2 RADIO to WEB-SHOP at 2026-03-06T13:09 ref A-10795 key dn-0085
complete 9 RADIO serials R00678..R00686 at 2026-03-06T13:17 key rl-0069
complete 9 BOARD lot B0306 at 2026-03-06T13:26 ref T-0074 key bl-0074
ship 12 RADIO to HAMHAUS at 2026-03-06T13:47 ref A-10799 key dn-0086
tick at 2026-03-06T14:00 key tk-0009
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T14:05 key pl-0066
complete 10 RADIO serials R00687..R00696 at 2026-03-06T14:07 by Imke key rl-0070
ship 12 RADIO to RADIOWERK at 2026-03-06T14:16 ref A-10807 key dn-0087
operation 20 10 BOARD at 2026-03-06T14:29 key sl-0030
ship 2 RADIO to WEB-SHOP at 2026-03-06T14:47 ref A-10814 key dn-0088

# A dealer sends two radios back: one has a dent and is scrapped, one goes into the shop.
return 2 RADIO of dn-0005 to shop from RADIOWERK at 2026-03-06T14:47 note "one dented" key cr-0001
scrap 1 RADIO from shop at 2026-03-06T14:47 note dented key sc-0008

complete 10 BOARD lot B0306 at 2026-03-06T14:54 ref T-0075 key bl-0075
complete 10 RADIO serials R00697..R00706 at 2026-03-06T14:55 key rl-0071
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T15:10 key pl-0067
ship 1 RADIO to WEB-SHOP at 2026-03-06T15:24 ref A-10821 key dn-0089
complete 9 BOARD lot B0306 at 2026-03-06T15:29 ref T-0076 key bl-0076
ship 8 RADIO to CAMPUS-LAB at 2026-03-06T15:48 ref A-10828 key dn-0090
complete 8 RADIO serials R00707..R00714 at 2026-03-06T15:54 by Mara key rl-0072
sell 2 RADIO from shop to COUNTER at 2026-03-06T15:59 key cs-0010
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T16:16 by Tarek key pl-0068
ship 4 RADIO to CAMPUS-LAB at 2026-03-06T16:22 ref A-10834 key dn-0091
complete 10 BOARD lot B0306 at 2026-03-06T16:30 ref T-0077 key bl-0077
complete 9 RADIO serials R00715..R00723 at 2026-03-06T16:43 key rl-0073
ship 4 RADIO to CAMPUS-LAB at 2026-03-06T16:53 ref A-10837 key dn-0092
complete 8 BOARD lot B0306 at 2026-03-06T17:25 ref T-0078 key bl-0078
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T17:25 key pl-0069
ship 4 RADIO to MAKER-BOX at 2026-03-06T17:31 ref A-10843 key dn-0093
complete 8 RADIO serials R00724..R00731 at 2026-03-06T17:38 key rl-0074
ship 24 RADIO to OVERSEAS at 2026-03-06T18:01 ref A-10852 key dn-0094
complete 9 RADIO serials R00732..R00740 at 2026-03-06T18:26 key rl-0075
complete 6 PROGRAMMED-BOARD lot P0306 at 2026-03-06T18:28 key pl-0070
ship 5 RADIO to FIELDLINE at 2026-03-06T18:28 ref A-10861 key dn-0095
complete 8 BOARD lot B0306 at 2026-03-06T18:30 ref T-0079 key bl-0079
ship 10 RADIO to FIELDLINE at 2026-03-06T19:06 ref A-10870 key dn-0096
operation 20 11 BOARD at 2026-03-06T19:21 key sl-0031
complete 9 RADIO serials R00741..R00749 at 2026-03-06T19:22 key rl-0076
ship 2 RADIO to WEB-SHOP at 2026-03-06T19:37 ref A-10876 key dn-0097
complete 8 PROGRAMMED-BOARD lot P0306 at 2026-03-06T19:41 key pl-0071
complete 11 BOARD lot B0306 at 2026-03-06T19:46 ref T-0080 key bl-0080
ship 2 RADIO to WEB-SHOP at 2026-03-06T20:10 ref A-10881 key dn-0098
complete 8 RADIO serials R00750..R00757 at 2026-03-06T20:11 key rl-0077
complete 10 BOARD lot B0306 at 2026-03-06T20:26 ref T-0081 by Imke note "dropped at the feeder" key bl-0081
  + 65 GRM21BR61A106KE19L
ship 6 RADIO to FIELDLINE at 2026-03-06T20:40 ref A-10888 key dn-0099
complete 12 PROGRAMMED-BOARD lot P0306 at 2026-03-06T20:44 key pl-0072
complete 11 RADIO serials R00758..R00768 at 2026-03-06T21:05 note "wrapped twice" key rl-0078
  + 33 FOAM
operation 20 10 BOARD at 2026-03-06T21:20 key sl-0032
count 3081 MGA-81563-TR1G at 2026-03-06T21:24 by Ole key ct-0014
count 1200 LXES1TBCC2-004 at 2026-03-06T21:28 key ct-0015
count 4080 LTST-S220KGKT at 2026-03-06T21:38 key ct-0016
expense 600.00 account 3410 at 2026-03-06T21:50 note "wages of the day" key ex-0009
expense 304.00 account 3420 at 2026-03-06T21:50 note machines key ex-0010
expense 400.25 account 3430 at 2026-03-06T21:50 note "energy of the week" key ex-0011
tick at 2026-03-06T22:00 key tk-0010

# What must hold in the evening.
expect stock BOARD 9
expect stock PROGRAMMED-BOARD 86
expect stock RADIO 95
expect stock RADIO 2 in shop
expect stock BOARD/20 10
expect due RMCF0402JT39R0 6720
expect stock CASE 309 value 865.20
expect stock CARTON 744 value 267.84
expect stock RMCF0402JT10K0 38520
expect stock PCB 310
expect stock SOLDER-PASTE 927.5
expect balance payables -92486.55
expect balance incurred 5054.25
expect balance applied -5786.25
expect balance expense:bulk 60.36
expect check clean
