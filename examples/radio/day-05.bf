# Friday, 6 March 2026: working day 5 of 20. A damaged reel goes back, and a radio comes back.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-06T06:10 key mv-0015
move 1 tray MAX5864ETM+ from stores to line at 2026-03-06T06:10 key mv-0016
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-06T06:10 key mv-0017
complete 11 BOARD lot B0306 at 2026-03-06T06:35 ref T-0066 note "paste weighed" key bl-0066
  + 28 SOLDER-PASTE
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-03-06T07:00 ref LS-48529 key gr-0066
receive 1 reel LMK105BJ105KV-F cost 58.00 per 1 reel from NORDMARK at 2026-03-06T07:09 ref LS-48538 key gr-0067
complete 9 BOARD lot B0306 at 2026-03-06T07:15 ref T-0067 key bl-0067
receive 1 reel GRM155R71H332KA01D cost 9.70 per 1 reel from NORDMARK at 2026-03-06T07:18 ref LS-48544 key gr-0068
receive 1 reel LTST-S220KSKT cost 119.00 per 1 reel from KESTREL at 2026-03-06T07:27 ref LS-48545 key gr-0069
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T07:32 key pl-0056
receive 1 reel NRG4026T4R7M cost 164.00 per 1 reel from NORDMARK at 2026-03-06T07:36 ref LS-48553 key gr-0070
receive 2 reel BSS84 cost 108.00 per 1 reel from KESTREL at 2026-03-06T07:45 ref LS-48556 key gr-0071
complete 9 BOARD lot B0306 at 2026-03-06T07:51 ref T-0068 key bl-0068
receive 1 reel RMCF0402FT51K0 cost 5.90 per 1 reel from NORDMARK at 2026-03-06T07:54 ref LS-48564 key gr-0072
receive 2 reel RMCF0402JT39R0 cost 9.70 per 1 reel from NORDMARK at 2026-03-06T08:03 ref LS-48573 by Imke key gr-0073
complete 10 RADIO serials R00618..R00627 at 2026-03-06T08:03 by Mara key rl-0062
receive 1 reel MCR01MRTF1202 cost 6.45 per 1 reel from NORDMARK at 2026-03-06T08:12 ref LS-48579 key gr-0074
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T08:12 by Ole key pl-0057
receive 1 reel LP0603A1880ANTR cost 186.00 per 1 reel from TIDEWATER at 2026-03-06T08:21 ref LS-48581 key gr-0075
receive 1 reel LXES1TBCC2-004 cost 212.00 per 1 reel from KESTREL at 2026-03-06T08:30 ref LS-48585 key gr-0076

# Two reels come, one is wet: it goes back at what was paid for it.
receive 2 reel GRM155R71C103KA01D cost 24.00 per 1 reel from NORDMARK at 2026-03-06T08:33 ref LS-48594 key gr-0077
return-to-supplier 1 reel GRM155R71C103KA01D of gr-0077 to NORDMARK at 2026-03-06T08:33 note wet key sr-0001

complete 9 RADIO serials R00628..R00636 at 2026-03-06T08:35 key rl-0063
complete 8 BOARD lot B0306 at 2026-03-06T08:36 ref T-0069 by Jonas key bl-0069
receive 2 reel TPS62410DRCR cost 1720.00 per 1 reel from KESTREL at 2026-03-06T08:39 ref LS-48600 key gr-0078
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T08:44 key pl-0058
receive 2 reel AB26TRQ-32.768KHZ-T cost 264.00 per 1 reel from TIDEWATER at 2026-03-06T08:48 ref LS-48602 key gr-0079
receive 2 pad LABEL-SHEET cost 31.00 per 1 pad from LAKESIDE at 2026-03-06T08:57 ref LS-48607 key gr-0080
issue 2 FSMRA3JH reason test at 2026-03-06T08:59 key is-0013
receive 15 roll TAPE cost 2.10 per 1 roll from LAKESIDE at 2026-03-06T09:06 ref LS-48615 key gr-0081
complete 9 BOARD lot B0306 at 2026-03-06T09:10 ref T-0070 key bl-0070
complete 8 RADIO serials R00637..R00644 at 2026-03-06T09:16 key rl-0064
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T09:25 key pl-0059
ship 3 RADIO to MAKER-BOX at 2026-03-06T09:33 ref A-10775 key dn-0071
complete 10 BOARD lot B0306 at 2026-03-06T09:57 ref T-0071 key bl-0071
complete 8 RADIO serials R00645..R00652 at 2026-03-06T09:57 note "wrapped twice" key rl-0065
  + 7.2 TAPE
scrap 10 LXES15AAA1-100 at 2026-03-06T09:57 note "reel end" key sc-0007
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T10:00 key pl-0060
ship 15 RADIO to OVERSEAS at 2026-03-06T10:00 ref A-10780 key dn-0072
receive 4 pack LEAFLET cost 36.00 per 1 pack from LAKESIDE at 2026-03-06T10:07 ref LS-48618 note "for 9 to 20 March" key gr-0082
ship 2 RADIO to WEB-SHOP at 2026-03-06T10:31 ref A-10782 key dn-0073
complete 10 BOARD lot B0306 at 2026-03-06T10:33 ref T-0072 key bl-0072
complete 11 RADIO serials R00653..R00663 at 2026-03-06T10:35 key rl-0066
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T10:37 key pl-0061
ship 15 RADIO to OVERSEAS at 2026-03-06T10:59 ref A-10783 key dn-0074
sell 1 RADIO from shelf to COUNTER at 2026-03-06T11:01 key cs-0007
complete 8 RADIO serials R00664..R00671 at 2026-03-06T11:07 by Tarek key rl-0067
complete 11 BOARD lot B0306 at 2026-03-06T11:12 ref T-0073 key bl-0073
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T11:22 key pl-0062
ship 4 RADIO to WEB-SHOP at 2026-03-06T11:30 ref A-10784 key dn-0075
complete 11 RADIO serials R00672..R00682 at 2026-03-06T11:51 key rl-0068
complete 9 BOARD scrapped 1 lot B0306 at 2026-03-06T11:53 ref T-0074 key bl-0074
complete 10 PROGRAMMED-BOARD lot P0306 at 2026-03-06T11:56 by Jonas key pl-0063
ship 12 RADIO to HAMHAUS at 2026-03-06T11:59 ref A-10787 key dn-0076
complete 11 RADIO serials R00683..R00693 at 2026-03-06T12:22 key rl-0069
ship 3 RADIO to MAKER-BOX at 2026-03-06T12:25 ref A-10795 key dn-0077
complete 10 BOARD scrapped 1 lot B0306 at 2026-03-06T12:29 ref T-0075 by Jonas note "paste weighed" key bl-0075
  + 23.3 SOLDER-PASTE
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T12:33 by Imke key pl-0064
ship 5 RADIO to CAMPUS-LAB at 2026-03-06T12:52 ref A-10801 key dn-0078
complete 11 RADIO serials R00694..R00704 at 2026-03-06T13:01 key rl-0070
complete 9 BOARD lot B0306 at 2026-03-06T13:07 ref T-0076 note "dropped at the feeder" key bl-0076
  + 41 RMCF0402JT1K80
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T13:09 key pl-0065
ship 6 RADIO to HAMHAUS at 2026-03-06T13:22 ref A-10808 key dn-0079
complete 11 RADIO serials R00705..R00715 at 2026-03-06T13:42 key rl-0071
complete 10 BOARD lot B0306 at 2026-03-06T13:51 ref T-0077 key bl-0077
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T13:51 key pl-0066
ship 5 RADIO to FIELDLINE at 2026-03-06T13:56 ref A-10817 key dn-0080
complete 11 RADIO serials R00716..R00726 at 2026-03-06T14:14 key rl-0072
ship 5 RADIO to FIELDLINE at 2026-03-06T14:20 ref A-10819 key dn-0081
complete 6 BOARD scrapped 2 lot B0306 at 2026-03-06T14:30 ref T-0078 key bl-0078
complete 13 PROGRAMMED-BOARD lot P0306 at 2026-03-06T14:31 key pl-0067

# A dealer sends two radios back: one has a dent and is scrapped, one goes on the shelf.
return 2 RADIO of dn-0004 to shelf from RADIOWERK at 2026-03-06T14:47 note "one dented" key cr-0001
scrap 1 RADIO from shelf at 2026-03-06T14:47 note dented key sc-0008

ship 12 RADIO to RADIOWERK at 2026-03-06T14:52 ref A-10823 key dn-0082
complete 11 RADIO serials R00727..R00737 at 2026-03-06T14:55 by Ole key rl-0073
complete 12 PROGRAMMED-BOARD lot P0306 at 2026-03-06T15:08 by Jonas key pl-0068
complete 11 BOARD lot B0306 at 2026-03-06T15:09 ref T-0079 key bl-0079
ship 5 RADIO to CAMPUS-LAB at 2026-03-06T15:18 ref A-10826 key dn-0083
complete 10 RADIO serials R00738..R00747 at 2026-03-06T15:33 key rl-0074
complete 11 PROGRAMMED-BOARD lot P0306 at 2026-03-06T15:43 key pl-0069
complete 10 BOARD lot B0306 at 2026-03-06T15:47 ref T-0080 key bl-0080
ship 8 RADIO to CAMPUS-LAB at 2026-03-06T15:48 ref A-10828 key dn-0084
sell 1 RADIO from shelf to COUNTER at 2026-03-06T16:00 key cs-0008
complete 11 RADIO serials R00748..R00758 at 2026-03-06T16:16 key rl-0075
ship 15 RADIO to OVERSEAS at 2026-03-06T16:19 ref A-10834 key dn-0085
complete 9 PROGRAMMED-BOARD lot P0306 at 2026-03-06T16:26 key pl-0070
ship 6 RADIO to MAKER-BOX at 2026-03-06T16:47 ref A-10839 key dn-0086
complete 9 RADIO serials R00759..R00767 at 2026-03-06T16:52 key rl-0076
ship 2 RADIO to WEB-SHOP at 2026-03-06T17:22 ref A-10843 key dn-0087
count 3105 FSMRA3JH at 2026-03-06T17:33 key ct-0016
count 2194 RMCF0402FT51K0 at 2026-03-06T17:36 key ct-0017
count 7150 GRM155R61A334KE15D at 2026-03-06T17:41 key ct-0018
expense 668.00 account 3410 at 2026-03-06T17:50 note "wages of the day" key ex-0009
expense 316.00 account 3420 at 2026-03-06T17:50 note machines key ex-0010
expense 401.75 account 3430 at 2026-03-06T17:50 note "energy of the week" key ex-0011

# What must hold in the evening.
expect stock BOARD 32
expect stock PROGRAMMED-BOARD 81
expect stock RADIO 100
expect stock RADIO 3 in shelf
expect stock CASE 311 value 870.80
expect stock CARTON 771 value 277.56
expect stock RMCF0402JT10K0 38364
expect stock PCB 304
expect stock SOLDER-PASTE 949.7
expect balance payables -92857.65
expect balance incurred 5145.75
expect balance applied -5808.95
expect check clean
