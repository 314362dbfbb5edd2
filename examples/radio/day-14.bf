# Thursday, 19 March 2026: working day 14 of 20. The programming station reports nothing.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-19T06:10 key mv-0041
move 1 tray MAX5864ETM+ from stores to line at 2026-03-19T06:10 key mv-0042
move 1 reel RFFC5072TR7 from stores to line at 2026-03-19T06:10 key mv-0043
move 2 tray LPC4320FBD144,551 from stores to line at 2026-03-19T06:10 key mv-0044
complete 8 BOARD lot B0319 at 2026-03-19T06:34 ref T-0211 key bl-0211
receive 29 bundle CARTON cost 9.10 per 1 bundle from LAKESIDE at 2026-03-19T07:00 ref LS-49016 key gr-0164

# No reports from the programming station today. The boxes prove that the boards were programmed:
# a radio that finds none takes what goes into one.

receive 14 bag FOAM cost 21.80 per 1 bag from LAKESIDE at 2026-03-19T07:09 ref LS-49025 key gr-0165
complete 10 BOARD lot B0319 at 2026-03-19T07:13 ref T-0212 note "paste weighed" key bl-0212
  + 22.9 SOLDER-PASTE
complete 11 BOARD lot B0319 at 2026-03-19T07:49 ref T-0213 note "paste weighed" key bl-0213
  + 24.5 SOLDER-PASTE
complete 11 RADIO serials R01945..R01955 at 2026-03-19T08:03 key rl-0202
complete 8 BOARD lot B0319 at 2026-03-19T08:30 ref T-0214 key bl-0214
complete 10 RADIO serials R01956..R01965 at 2026-03-19T08:39 key rl-0203
issue 2 RMCF0402FT1K00 reason damage at 2026-03-19T08:59 key is-0027
complete 11 BOARD lot B0319 at 2026-03-19T09:05 ref T-0215 key bl-0215
complete 8 RADIO serials R01966..R01973 at 2026-03-19T09:12 key rl-0204
ship 3 RADIO to WEB-SHOP at 2026-03-19T09:30 ref A-11571 key dn-0234
complete 8 BOARD scrapped 1 lot B0319 at 2026-03-19T09:40 ref T-0216 key bl-0216
complete 9 RADIO serials R01974..R01982 at 2026-03-19T09:47 by Mara key rl-0205
ship 12 RADIO to RADIOWERK at 2026-03-19T09:52 ref A-11573 key dn-0235
scrap 8 GRM155R61A334KE15D at 2026-03-19T10:02 note "reel end" key sc-0021
complete 10 BOARD lot B0319 at 2026-03-19T10:16 ref T-0217 key bl-0217
complete 9 RADIO serials R01983..R01991 at 2026-03-19T10:21 by Jonas key rl-0206
ship 6 RADIO to HAMHAUS at 2026-03-19T10:21 ref A-11579 key dn-0236
ship 20 RADIO to OVERSEAS at 2026-03-19T10:51 ref A-11586 key dn-0237
complete 10 RADIO serials R01992..R02001 at 2026-03-19T10:52 key rl-0207
sell 2 RADIO from shelf to COUNTER at 2026-03-19T10:57 key cs-0021
complete 10 BOARD lot B0319 at 2026-03-19T10:58 ref T-0218 key bl-0218
ship 15 RADIO to OVERSEAS at 2026-03-19T11:13 ref A-11593 key dn-0238
complete 8 RADIO serials R02002..R02009 at 2026-03-19T11:29 by Jonas key rl-0208
complete 8 BOARD lot B0319 at 2026-03-19T11:35 ref T-0219 note "dropped at the feeder" key bl-0219
  + 49 GRM21BR61A106KE19L
ship 3 RADIO to MAKER-BOX at 2026-03-19T11:37 ref A-11600 key dn-0239
ship 10 RADIO to FIELDLINE at 2026-03-19T12:02 ref A-11609 key dn-0240
complete 11 RADIO serials R02010..R02020 at 2026-03-19T12:03 key rl-0209
complete 9 BOARD scrapped 1 lot B0319 at 2026-03-19T12:04 ref T-0220 by Jonas key bl-0220
ship 10 RADIO to FIELDLINE at 2026-03-19T12:34 ref A-11612 key dn-0241
complete 11 BOARD lot B0319 at 2026-03-19T12:46 ref T-0221 note "dropped at the feeder" key bl-0221
  + 46 LMK105BJ105KV-F
complete 10 RADIO serials R02021..R02030 at 2026-03-19T12:46 by Mara note "wrapped twice" key rl-0210
  + 9 TAPE
ship 2 RADIO to WEB-SHOP at 2026-03-19T12:57 ref A-11620 key dn-0242
complete 8 RADIO serials R02031..R02038 at 2026-03-19T13:18 note "wrapped twice" key rl-0211
  + 7.2 TAPE
complete 10 BOARD lot B0319 at 2026-03-19T13:19 ref T-0222 key bl-0222
ship 5 RADIO to FIELDLINE at 2026-03-19T13:23 ref A-11627 key dn-0243
ship 6 RADIO to MAKER-BOX at 2026-03-19T13:49 ref A-11634 key dn-0244
complete 11 RADIO serials R02039..R02049 at 2026-03-19T13:54 note "wrapped twice" key rl-0212
  + 9.9 TAPE
complete 8 BOARD lot B0319 at 2026-03-19T14:00 ref T-0223 key bl-0223
ship 6 RADIO to MAKER-BOX at 2026-03-19T14:18 ref A-11640 key dn-0245
complete 10 RADIO serials R02050..R02059 at 2026-03-19T14:30 key rl-0213
complete 11 BOARD lot B0319 at 2026-03-19T14:36 ref T-0224 note "paste weighed" key bl-0224
  + 23.7 SOLDER-PASTE
ship 4 RADIO to MAKER-BOX at 2026-03-19T14:45 ref A-11649 key dn-0246
complete 8 RADIO lost 1 serials R02060..R02067 at 2026-03-19T15:02 key rl-0214
ship 10 RADIO to FIELDLINE at 2026-03-19T15:08 ref A-11652 key dn-0247
complete 10 BOARD lot B0319 at 2026-03-19T15:09 ref T-0225 key bl-0225
ship 16 RADIO to RADIOWERK at 2026-03-19T15:35 ref A-11657 key dn-0248
complete 8 RADIO serials R02068..R02075 at 2026-03-19T15:38 key rl-0215
complete 11 BOARD lot B0319 at 2026-03-19T15:51 ref T-0226 key bl-0226
sell 1 RADIO from shelf to COUNTER at 2026-03-19T15:59 key cs-0022
ship 3 RADIO to WEB-SHOP at 2026-03-19T16:05 ref A-11659 key dn-0249
complete 9 RADIO scrapped 1 serials R02076..R02084 at 2026-03-19T16:15 key rl-0216
ship 10 RADIO to HAMHAUS at 2026-03-19T16:25 ref A-11667 key dn-0250
complete 10 RADIO serials R02085..R02094 at 2026-03-19T16:54 key rl-0217
ship 20 RADIO to OVERSEAS at 2026-03-19T16:56 ref A-11674 key dn-0251
ship 8 RADIO to HAMHAUS at 2026-03-19T17:23 ref A-11677 key dn-0252
count 3333 LTST-S220KGKT at 2026-03-19T17:26 key ct-0047
count 4995 GRM1555C1H3R0CA01D at 2026-03-19T17:33 key ct-0048
count 1826 TPS62410DRCR at 2026-03-19T17:43 by Ole key ct-0049
expense 648.00 account 3410 at 2026-03-19T17:50 note "wages of the day" key ex-0029
expense 305.50 account 3420 at 2026-03-19T17:50 note machines key ex-0030

# What must hold in the evening.
expect stock BOARD 117
expect stock PROGRAMMED-BOARD 0
expect stock RADIO 34
expect stock RADIO 1 in shelf
expect stock CASE 466 value 1374.70
expect stock CARTON 896 value 322.56
expect stock BRL1608T100M 8535
expect stock DMP2305U-7 2181
expect stock SOLDER-PASTE 1576
expect balance payables -225332.05
