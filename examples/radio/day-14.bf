# Thursday, 19 March 2026: working day 14 of 20. The programming station reports nothing.

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-19T06:10 key mv-0063
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-19T06:10 key mv-0064
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-19T06:10 key mv-0065
complete 8 BOARD lot B0319 at 2026-03-19T06:20 ref T-0213 key bl-0213
operation 20 10 BOARD at 2026-03-19T06:31 by Imke key sl-0093
complete 10 BOARD lot B0319 at 2026-03-19T06:56 ref T-0214 key bl-0214
receive 29 bundle CARTON cost 9.10 per 1 bundle from LAKESIDE at 2026-03-19T07:00 ref LS-49068 key gr-0176

# No reports from the programming station today. The boxes prove that the boards were programmed:
# a radio that finds none takes what goes into one.

receive 15 bag FOAM cost 21.80 per 1 bag from LAKESIDE at 2026-03-19T07:09 ref LS-49072 key gr-0177
operation 20 8 BOARD at 2026-03-19T07:34 key sl-0094
complete 8 BOARD lot B0319 at 2026-03-19T07:59 ref T-0215 key bl-0215
complete 9 RADIO serials R01943..R01951 at 2026-03-19T08:04 key rl-0204
receive 138 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-19T08:15 ref LS-49079 key gr-0178
complete 10 BOARD lot B0319 at 2026-03-19T08:29 ref T-0216 key bl-0216
complete 9 RADIO serials R01952..R01960 at 2026-03-19T08:53 key rl-0205
issue 6 BLM21PG221SN1D reason engineering at 2026-03-19T09:00 key is-0029
complete 10 BOARD lot B0319 at 2026-03-19T09:22 ref T-0217 by Jonas key bl-0217
ship 20 RADIO to OVERSEAS at 2026-03-19T09:26 ref A-11689 key dn-0251
complete 9 RADIO serials R01961..R01969 at 2026-03-19T09:42 key rl-0206
scrap 40 SKY13317-373LF at 2026-03-19T10:02 note "feeder jam" key sc-0021
ship 8 RADIO to CAMPUS-LAB at 2026-03-19T10:05 ref A-11691 key dn-0252
operation 20 9 BOARD at 2026-03-19T10:13 key sl-0095
move 180 CASE from stores to painter at 2026-03-19T10:30 key mv-0066
complete 10 RADIO serials R01970..R01979 at 2026-03-19T10:33 key rl-0207
complete 9 BOARD lot B0319 at 2026-03-19T10:38 ref T-0218 key bl-0218
ship 8 RADIO to HAMHAUS at 2026-03-19T10:52 ref A-11698 key dn-0253
sell 2 RADIO from shop to COUNTER at 2026-03-19T10:59 key cs-0022
complete 10 BOARD lot B0319 at 2026-03-19T11:07 ref T-0219 key bl-0219
complete 8 RADIO serials R01980..R01987 at 2026-03-19T11:30 key rl-0208
ship 3 RADIO to WEB-SHOP at 2026-03-19T11:30 ref A-11702 key dn-0254
ship 5 RADIO to CAMPUS-LAB at 2026-03-19T12:03 ref A-11711 key dn-0255
complete 8 BOARD lot B0319 at 2026-03-19T12:09 ref T-0220 note "dropped at the feeder" key bl-0220
  + 37 LMK105BJ105KV-F
complete 8 RADIO serials R01988..R01995 at 2026-03-19T12:21 key rl-0209
ship 4 RADIO to CAMPUS-LAB at 2026-03-19T12:43 ref A-11713 key dn-0256
complete 9 BOARD lot B0319 at 2026-03-19T13:04 ref T-0221 note "dropped at the feeder" key bl-0221
  + 38 RMCF0402FT4K70
complete 8 RADIO serials R01996..R02003 at 2026-03-19T13:14 key rl-0210
ship 4 RADIO to WEB-SHOP at 2026-03-19T13:29 ref A-11715 key dn-0257
complete 11 BOARD lot B0319 at 2026-03-19T13:57 ref T-0222 key bl-0222
tick at 2026-03-19T14:00 key tk-0027
ship 8 RADIO to CAMPUS-LAB at 2026-03-19T14:07 ref A-11721 key dn-0258
complete 8 RADIO serials R02004..R02011 at 2026-03-19T14:08 note "wrapped twice" key rl-0211
  + 24 FOAM
ship 3 RADIO to MAKER-BOX at 2026-03-19T14:41 ref A-11725 key dn-0259
complete 9 BOARD lot B0319 at 2026-03-19T14:55 ref T-0223 key bl-0223
complete 10 RADIO serials R02012..R02021 at 2026-03-19T14:58 by Tarek key rl-0212
scrap 12 GRM155R61A334KE15D at 2026-03-19T15:02 note "reel end" key sc-0022
ship 3 RADIO to WEB-SHOP at 2026-03-19T15:24 ref A-11730 key dn-0260
operation 20 10 BOARD at 2026-03-19T15:44 key sl-0096
complete 9 RADIO serials R02022..R02030 at 2026-03-19T15:50 key rl-0213
ship 24 RADIO to OVERSEAS at 2026-03-19T16:06 ref A-11733 key dn-0261
complete 10 BOARD lot B0319 at 2026-03-19T16:09 ref T-0224 key bl-0224
complete 9 BOARD scrapped 1 lot B0319 at 2026-03-19T16:39 ref T-0225 note "oven too cold" key bl-0225
ship 6 RADIO to FIELDLINE at 2026-03-19T16:39 ref A-11742 key dn-0262
complete 10 RADIO serials R02031..R02040 at 2026-03-19T16:45 key rl-0214
ship 15 RADIO to OVERSEAS at 2026-03-19T17:24 ref A-11749 key dn-0263
complete 9 RADIO serials R02041..R02049 at 2026-03-19T17:31 key rl-0215
operation 20 8 BOARD at 2026-03-19T17:36 note "dropped at the feeder" key sl-0097
  + 50 RMCF0402JT470R
complete 8 BOARD lot B0319 at 2026-03-19T18:01 ref T-0226 by Mara key bl-0226
ship 2 RADIO to WEB-SHOP at 2026-03-19T18:02 ref A-11754 key dn-0264
complete 11 RADIO serials R02050..R02060 at 2026-03-19T18:29 key rl-0216
operation 20 11 BOARD at 2026-03-19T18:31 key sl-0098
ship 2 RADIO to WEB-SHOP at 2026-03-19T18:37 ref A-11756 key dn-0265
complete 11 BOARD lot B0319 at 2026-03-19T18:56 ref T-0227 key bl-0227
complete 8 RADIO serials R02061..R02068 at 2026-03-19T19:18 key rl-0217
ship 2 RADIO to WEB-SHOP at 2026-03-19T19:19 ref A-11765 key dn-0266
complete 8 BOARD lot B0319 at 2026-03-19T19:30 ref T-0228 key bl-0228
ship 1 RADIO to WEB-SHOP at 2026-03-19T19:57 ref A-11766 key dn-0267
complete 9 RADIO serials R02069..R02077 at 2026-03-19T20:10 key rl-0218
operation 20 11 BOARD at 2026-03-19T20:23 by Jonas key sl-0099
ship 3 RADIO to MAKER-BOX at 2026-03-19T20:39 ref A-11771 key dn-0268
complete 11 BOARD lot B0319 at 2026-03-19T20:48 ref T-0229 key bl-0229
complete 8 RADIO serials R02078..R02085 at 2026-03-19T21:01 key rl-0219
operation 20 8 BOARD at 2026-03-19T21:20 by Jonas key sl-0100
count 3333 FSMRA3JH at 2026-03-19T21:22 key ct-0047
count 5419 BSS84 at 2026-03-19T21:25 key ct-0048
count 1805 LXES1TBCC2-004 at 2026-03-19T21:38 key ct-0049
count 4953 GRM1555C1H3R0CA01D at 2026-03-19T21:40 key ct-0050
expense 670.00 account 3410 at 2026-03-19T21:50 note "wages of the day" key ex-0029
expense 302.50 account 3420 at 2026-03-19T21:50 note machines key ex-0030
tick at 2026-03-19T22:00 key tk-0028

# What must hold in the evening.
expect stock BOARD 149
expect stock PROGRAMMED-BOARD 0
expect stock RADIO 41
expect stock RADIO 4 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 196
expect stock CASE 441 in painter
expect due RMCF0402JT39R0 7388
expect stock CASE 481 value 1418.95
expect stock CARTON 897 value 322.92
expect stock BRL1608T100M 8438
expect stock DMP2305U-7 2166
expect stock SOLDER-PASTE 1483.8
expect balance payables -226301.20
