# Thursday, 19 March 2026: working day 14 of 20. The programming station reports nothing.

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-19T06:10 key mv-0050
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-19T06:10 key mv-0051
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-19T06:10 key mv-0052
complete 8 BOARD lot B0319 at 2026-03-19T06:20 ref T-0215 key bl-0215
operation 20 11 BOARD at 2026-03-19T06:32 key sl-0079
complete 11 BOARD lot B0319 at 2026-03-19T06:57 ref T-0216 key bl-0216
receive 29 bundle CARTON cost 9.10 per 1 bundle from LAKESIDE at 2026-03-19T07:00 ref LS-48994 key gr-0164

# No reports from the programming station today. The boxes prove that the boards were programmed:
# a radio that finds none takes what goes into one.

receive 15 bag FOAM cost 21.80 per 1 bag from LAKESIDE at 2026-03-19T07:09 ref LS-49003 key gr-0165
complete 10 BOARD lot B0319 at 2026-03-19T07:37 ref T-0217 key bl-0217
complete 8 RADIO serials R01940..R01947 at 2026-03-19T08:00 key rl-0204
operation 20 8 BOARD at 2026-03-19T08:39 key sl-0080
complete 10 RADIO serials R01948..R01957 at 2026-03-19T08:56 by Jonas key rl-0205
issue 23 BLM21PG221SN1D reason training at 2026-03-19T08:59 key is-0029
complete 8 BOARD lot B0319 at 2026-03-19T09:04 ref T-0218 key bl-0218
ship 3 RADIO to WEB-SHOP at 2026-03-19T09:30 ref A-11717 key dn-0262
complete 9 RADIO scrapped 1 serials R01958..R01966 at 2026-03-19T09:41 key rl-0206
complete 9 BOARD scrapped 2 lot B0319 at 2026-03-19T09:45 ref T-0219 note bridges key bl-0219
scrap 28 GRM155R61A104KA01D at 2026-03-19T09:56 note "reel end" key sc-0021
ship 24 RADIO to OVERSEAS at 2026-03-19T10:05 ref A-11718 key dn-0263
complete 9 RADIO serials R01967..R01975 at 2026-03-19T10:35 by Ole key rl-0207
ship 3 RADIO to MAKER-BOX at 2026-03-19T10:41 ref A-11727 key dn-0264
complete 8 BOARD lot B0319 at 2026-03-19T10:47 ref T-0220 key bl-0220
sell 1 RADIO from shop to COUNTER at 2026-03-19T11:03 key cs-0024
ship 10 RADIO to FIELDLINE at 2026-03-19T11:19 ref A-11732 key dn-0265
complete 10 RADIO lost 1 serials R01976..R01985 at 2026-03-19T11:31 key rl-0208
operation 20 8 BOARD at 2026-03-19T11:54 note "dropped at the feeder" key sl-0081
  + 50 GRM21BR61A106KE19L
ship 24 RADIO to OVERSEAS at 2026-03-19T11:55 ref A-11735 key dn-0266
complete 9 RADIO serials R01986..R01994 at 2026-03-19T12:19 key rl-0209
complete 8 BOARD lot B0319 at 2026-03-19T12:19 ref T-0221 key bl-0221
ship 2 RADIO to WEB-SHOP at 2026-03-19T12:39 ref A-11736 key dn-0267
complete 10 BOARD lot B0319 at 2026-03-19T13:00 ref T-0222 key bl-0222
complete 11 RADIO serials R01995..R02005 at 2026-03-19T13:13 key rl-0210
ship 10 RADIO to HAMHAUS at 2026-03-19T13:17 ref A-11743 key dn-0268
ship 13 RADIO to RADIOWERK at 2026-03-19T13:51 ref A-11750 key dn-0269
tick at 2026-03-19T14:00 key tk-0027
complete 8 BOARD lot B0319 at 2026-03-19T14:03 ref T-0223 key bl-0223
complete 10 RADIO serials R02006..R02015 at 2026-03-19T14:10 key rl-0211
ship 10 RADIO to OVERSEAS at 2026-03-19T14:23 ref A-11757 key dn-0270
complete 11 RADIO serials R02016..R02026 at 2026-03-19T15:01 key rl-0212
ship 5 RADIO to CAMPUS-LAB at 2026-03-19T15:04 ref A-11764 key dn-0271
operation 20 8 BOARD at 2026-03-19T15:07 note "dropped at the feeder" key sl-0082
  + 50 RMCF0402JT470R
complete 8 BOARD lot B0319 at 2026-03-19T15:32 ref T-0224 by Mara key bl-0224
ship 2 RADIO to WEB-SHOP at 2026-03-19T15:42 ref A-11769 key dn-0272
complete 11 RADIO serials R02027..R02037 at 2026-03-19T15:52 key rl-0213
complete 10 BOARD lot B0319 at 2026-03-19T16:13 ref T-0225 key bl-0225
ship 2 RADIO to WEB-SHOP at 2026-03-19T16:23 ref A-11771 key dn-0273
complete 9 RADIO serials R02038..R02046 at 2026-03-19T16:46 key rl-0214
ship 1 RADIO to WEB-SHOP at 2026-03-19T16:57 ref A-11775 key dn-0274
complete 8 BOARD lot B0319 at 2026-03-19T17:11 ref T-0226 key bl-0226
ship 1 RADIO to WEB-SHOP at 2026-03-19T17:32 ref A-11776 key dn-0275
complete 8 RADIO serials R02047..R02054 at 2026-03-19T17:37 key rl-0215
ship 15 RADIO to OVERSEAS at 2026-03-19T18:08 ref A-11781 key dn-0276
complete 9 BOARD scrapped 1 lot B0319 at 2026-03-19T18:13 ref T-0227 note tombstones key bl-0227
complete 10 RADIO serials R02055..R02064 at 2026-03-19T18:29 key rl-0216
ship 2 RADIO to WEB-SHOP at 2026-03-19T18:50 ref A-11788 key dn-0277
complete 9 RADIO serials R02065..R02073 at 2026-03-19T19:24 key rl-0217
operation 20 11 BOARD at 2026-03-19T19:25 key sl-0083
ship 3 RADIO to WEB-SHOP at 2026-03-19T19:25 ref A-11792 key dn-0278
complete 11 BOARD lot B0319 at 2026-03-19T19:50 ref T-0228 by Tarek key bl-0228
ship 4 RADIO to MAKER-BOX at 2026-03-19T20:06 ref A-11794 key dn-0279
complete 8 RADIO serials R02074..R02081 at 2026-03-19T20:11 key rl-0218
complete 11 BOARD lot B0319 at 2026-03-19T20:25 ref T-0229 key bl-0229
ship 8 RADIO to CAMPUS-LAB at 2026-03-19T20:36 ref A-11801 key dn-0280
complete 8 RADIO serials R02082..R02089 at 2026-03-19T21:08 key rl-0219
operation 20 9 BOARD at 2026-03-19T21:20 key sl-0084
count 1491 SI5351C-B-GM at 2026-03-19T21:24 key ct-0044
count 2651 ERJ-2GEJ223X at 2026-03-19T21:33 by Ole key ct-0045
count 73116 GRM155R61A104KA01D at 2026-03-19T21:43 key ct-0046
expense 643.00 account 3410 at 2026-03-19T21:50 note "wages of the day" key ex-0029
expense 310.00 account 3420 at 2026-03-19T21:50 note machines key ex-0030
tick at 2026-03-19T22:00 key tk-0028

# What must hold in the evening.
expect stock BOARD 127
expect stock PROGRAMMED-BOARD 0
expect stock RADIO 36
expect stock RADIO 5 in shop
expect stock BOARD/20 9
expect due RMCF0402JT39R0 7256
expect stock CASE 469 value 1383.55
expect stock CARTON 899 value 323.64
expect stock BRL1608T100M 8460
expect stock DMP2305U-7 2172
expect stock SOLDER-PASTE 1521.5
expect balance payables -226016.70
