# Thursday, 19 March 2026: working day 14 of 20. The programming station reports nothing.

complete 9 BOARD lot B0319 at 2026-03-19T06:20 ref T-0212 key bl-0212
complete 11 BOARD lot B0319 at 2026-03-19T06:36 ref T-0213 key bl-0213
rework 1 RADIO serials R01862 labour 4.20 at 2026-03-19T06:40 by Jonas key rw-0016
  + 1 MGA-81563-TR1G
rework 1 RADIO serials R01871 labour 4.20 at 2026-03-19T06:40 key rw-0017
  + 1 CX3225GB25000D0HEQZ1
rework 1 RADIO serials R01888 labour 4.20 at 2026-03-19T06:40 key rw-0018
  + 1 PAINTED-CASE
rework 1 RADIO serials R01899 labour 4.20 at 2026-03-19T06:40 key rw-0019
  + 1 CX3225GB25000D0HEQZ1
rework 1 RADIO serials R01919 labour 4.20 at 2026-03-19T06:40 by Imke key rw-0020
  + 1 LTST-S220KGKT
receive 29 bundle CARTON cost 9.10 per 1 bundle from LAKESIDE at 2026-03-19T07:00 ref LS-48992 key gr-0176

# No reports from the programming station today. The boxes prove that the boards were programmed:
# a radio that finds none takes what goes into one.

receive 15 bag FOAM cost 21.80 per 1 bag from LAKESIDE at 2026-03-19T07:09 ref LS-48998 key gr-0177
operation 20 11 BOARD at 2026-03-19T07:36 key sl-0085
complete 11 BOARD lot B0319 at 2026-03-19T08:01 ref T-0214 key bl-0214
complete 11 RADIO serials R01950..R01960 at 2026-03-19T08:04 key rl-0205
receive 145 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-19T08:15 ref LS-49004 key gr-0178
operation 20 10 BOARD at 2026-03-19T08:40 key sl-0086
complete 9 RADIO serials R01961..R01969 at 2026-03-19T08:50 key rl-0206
issue 4 RMCF0402FT715K reason engineering at 2026-03-19T08:57 key is-0031
complete 10 BOARD lot B0319 at 2026-03-19T09:05 ref T-0215 key bl-0215
ship 12 RADIO to HAMHAUS at 2026-03-19T09:29 ref A-11690 key dn-0259
complete 8 RADIO serials R01970..R01977 at 2026-03-19T09:40 key rl-0207
complete 9 BOARD lot B0319 at 2026-03-19T09:42 ref T-0216 key bl-0216
scrap 7 73251-2121 at 2026-03-19T09:57 note "reel end" key sc-0020
ship 4 RADIO to WEB-SHOP at 2026-03-19T10:02 ref A-11699 key dn-0260
move 180 CASE from stores to painter at 2026-03-19T10:30 key mv-0064
complete 10 RADIO serials R01978..R01987 at 2026-03-19T10:41 key rl-0208
ship 10 RADIO to RADIOWERK at 2026-03-19T10:42 ref A-11703 key dn-0261
operation 20 11 BOARD at 2026-03-19T10:46 note "paste weighed" key sl-0087
  + 26.5 SOLDER-PASTE
sell 1 RADIO from shop to COUNTER at 2026-03-19T10:58 key cs-0021
complete 11 BOARD lot B0319 at 2026-03-19T11:11 ref T-0217 key bl-0217
ship 4 RADIO to WEB-SHOP at 2026-03-19T11:12 ref A-11709 key dn-0262
complete 8 RADIO serials R01988..R01995 at 2026-03-19T11:29 by Tarek key rl-0209
complete 9 BOARD lot B0319 at 2026-03-19T11:50 ref T-0218 key bl-0218
ship 10 RADIO to HAMHAUS at 2026-03-19T11:54 ref A-11710 key dn-0263
complete 9 RADIO serials R01996..R02004 at 2026-03-19T12:25 key rl-0210
ship 2 RADIO to WEB-SHOP at 2026-03-19T12:26 ref A-11713 key dn-0264
complete 8 BOARD lot B0319 at 2026-03-19T12:54 ref T-0219 key bl-0219
ship 1 RADIO to WEB-SHOP at 2026-03-19T13:05 ref A-11721 key dn-0265
complete 9 RADIO serials R02005..R02013 at 2026-03-19T13:15 by Mara key rl-0211
ship 4 RADIO to CAMPUS-LAB at 2026-03-19T13:33 ref A-11726 key dn-0266
tick at 2026-03-19T14:00 key tk-0027
operation 20 9 BOARD at 2026-03-19T14:05 key sl-0088
complete 9 RADIO serials R02014..R02022 at 2026-03-19T14:05 key rl-0212
ship 10 RADIO to FIELDLINE at 2026-03-19T14:10 ref A-11727 key dn-0267
complete 9 BOARD lot B0319 at 2026-03-19T14:30 ref T-0220 key bl-0220
ship 10 RADIO to FIELDLINE at 2026-03-19T14:49 ref A-11735 key dn-0268
complete 10 RADIO serials R02023..R02032 at 2026-03-19T15:02 key rl-0213
complete 10 BOARD lot B0319 at 2026-03-19T15:07 ref T-0221 key bl-0221
ship 10 RADIO to HAMHAUS at 2026-03-19T15:20 ref A-11738 key dn-0269
complete 9 RADIO serials R02033..R02041 at 2026-03-19T15:49 key rl-0214
ship 3 RADIO to MAKER-BOX at 2026-03-19T15:56 ref A-11743 key dn-0270
sell 1 RADIO from shop to COUNTER at 2026-03-19T16:00 key cs-0022
complete 8 BOARD lot B0319 at 2026-03-19T16:05 ref T-0222 note "dropped at the feeder" key bl-0222
  + 59 SKY13350-385LF
ship 5 RADIO to CAMPUS-LAB at 2026-03-19T16:37 ref A-11752 key dn-0271
complete 10 RADIO serials R02042..R02051 at 2026-03-19T16:46 key rl-0215
operation 20 10 BOARD at 2026-03-19T17:09 key sl-0089
ship 10 RADIO to HAMHAUS at 2026-03-19T17:11 ref A-11760 key dn-0272
complete 10 RADIO serials R02052..R02061 at 2026-03-19T17:31 key rl-0216
hold 1 RADIO serials R02061 in finished at 2026-03-19T17:31 note scratched key ho-0019
complete 10 BOARD lot B0319 at 2026-03-19T17:34 ref T-0223 key bl-0223
ship 6 RADIO to HAMHAUS at 2026-03-19T17:44 ref A-11767 key dn-0273
complete 9 BOARD lot B0319 at 2026-03-19T18:20 ref T-0224 by Ole note "dropped at the feeder" key bl-0224
  + 56 GRM1555C1H101JA01D
ship 16 RADIO to RADIOWERK at 2026-03-19T18:21 ref A-11768 key dn-0274
complete 9 RADIO serials R02062..R02070 at 2026-03-19T18:25 key rl-0217
ship 3 RADIO to WEB-SHOP at 2026-03-19T18:56 ref A-11774 key dn-0275
complete 10 RADIO serials R02071..R02080 at 2026-03-19T19:17 key rl-0218
complete 11 BOARD lot B0319 at 2026-03-19T19:23 ref T-0225 key bl-0225
ship 5 RADIO to CAMPUS-LAB at 2026-03-19T19:30 ref A-11782 key dn-0276
ship 2 RADIO to WEB-SHOP at 2026-03-19T20:08 ref A-11785 key dn-0277
complete 10 RADIO scrapped 1 serials R02081..R02090 at 2026-03-19T20:12 key rl-0219
operation 20 7 BOARD scrapped 2 at 2026-03-19T20:21 note tombstones key sl-0090
ship 10 RADIO to FIELDLINE at 2026-03-19T20:39 ref A-11794 key dn-0278
complete 7 BOARD lot B0319 at 2026-03-19T20:46 ref T-0226 key bl-0226
complete 10 RADIO serials R02091..R02100 at 2026-03-19T21:06 key rl-0220
hold 1 RADIO serials R02100 in finished at 2026-03-19T21:06 note "clock is off" key ho-0020
operation 20 9 BOARD at 2026-03-19T21:20 key sl-0091
count 2708 B0310J50100AHF at 2026-03-19T21:28 key ct-0044
count 7482 GRM1555C1H470JA01D at 2026-03-19T21:30 key ct-0045
count 9589 SKY13350-385LF at 2026-03-19T21:30 key ct-0046
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-19T21:32 key mv-0065
count 1513 SI5351C-B-GM at 2026-03-19T21:39 key ct-0047
expense 639.00 account 3410 at 2026-03-19T21:50 note "wages of the day" key ex-0029
expense 311.00 account 3420 at 2026-03-19T21:50 note machines key ex-0030
tick at 2026-03-19T22:00 key tk-0028

# What must hold in the evening.
expect stock BOARD 108
expect stock PROGRAMMED-BOARD 0
expect stock RADIO 48
expect stock RADIO 2 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 189
expect stock CASE 434 in painter
expect due RMCF0402JT39R0 6750
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 474 value 1398.30
expect stock CARTON 888 value 319.68
expect stock BRL1608T100M 8575
expect stock DMP2305U-7 2188
expect stock SOLDER-PASTE 1610.6
expect balance payables -226753.85
