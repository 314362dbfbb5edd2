# Tuesday, 10 March 2026: working day 7 of 20. The switch SKY13350-385LF runs out in the books:
# its delivery note is lost.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-10T06:10 key mv-0020
move 1 tray MAX5864ETM+ from stores to line at 2026-03-10T06:10 key mv-0021
move 2 tray LPC4320FBD144,551 from stores to line at 2026-03-10T06:10 key mv-0022

# This morning the books run out of SKY13350-385LF. The reels are on the line, but nobody has
# booked them: each lot from then on owes its switches.

complete 11 BOARD lot B0310 at 2026-03-10T06:34 ref T-0096 key bl-0096
receive 4 jar SOLDER-PASTE cost 38.50 per 1 jar from ALTENBURG at 2026-03-10T07:00 ref LS-48636 key gr-0085
receive 15 box USB-CABLE cost 39.00 per 1 box from MERIDIAN at 2026-03-10T07:09 ref LS-48639 key gr-0086
complete 8 BOARD lot B0310 at 2026-03-10T07:15 ref T-0097 note "paste weighed" key bl-0097
  + 21 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T07:29 key pl-0086
complete 11 BOARD lot B0310 at 2026-03-10T07:51 ref T-0098 key bl-0098
complete 10 RADIO serials R00920..R00929 at 2026-03-10T08:02 key rl-0093
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T08:12 key pl-0087
complete 9 BOARD lot B0310 at 2026-03-10T08:31 ref T-0099 key bl-0099
complete 8 RADIO serials R00930..R00937 at 2026-03-10T08:37 key rl-0094
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T08:57 key pl-0088
issue 10 HK10056N2S-T reason engineering at 2026-03-10T09:03 key is-0016
complete 11 BOARD lot B0310 at 2026-03-10T09:10 ref T-0100 key bl-0100
complete 10 RADIO serials R00938..R00947 at 2026-03-10T09:10 key rl-0095
ship 1 RADIO to WEB-SHOP at 2026-03-10T09:28 ref A-10958 key dn-0107
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T09:43 key pl-0089
complete 9 RADIO serials R00948..R00956 at 2026-03-10T09:45 key rl-0096
complete 7 BOARD scrapped 1 lot B0310 at 2026-03-10T09:50 ref T-0101 key bl-0101
ship 6 RADIO to MAKER-BOX at 2026-03-10T09:50 ref A-10959 key dn-0108
scrap 29 RMCF0402JT39R0 at 2026-03-10T10:02 note "reel end" key sc-0011
complete 8 RADIO serials R00957..R00964 at 2026-03-10T10:19 key rl-0097
ship 4 RADIO to CAMPUS-LAB at 2026-03-10T10:22 ref A-10960 key dn-0109
complete 8 BOARD lot B0310 at 2026-03-10T10:29 ref T-0102 key bl-0102
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T10:29 key pl-0090
ship 3 RADIO to WEB-SHOP at 2026-03-10T10:42 ref A-10967 key dn-0110
complete 8 RADIO serials R00965..R00972 at 2026-03-10T10:55 by Jonas key rl-0098
sell 1 RADIO from shelf to COUNTER at 2026-03-10T10:56 key cs-0010
ship 20 RADIO to OVERSEAS at 2026-03-10T11:06 ref A-10973 key dn-0111
complete 8 BOARD lot B0310 at 2026-03-10T11:15 ref T-0103 by Mara key bl-0103
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T11:15 key pl-0091
complete 9 RADIO serials R00973..R00981 at 2026-03-10T11:31 key rl-0099
ship 2 RADIO to WEB-SHOP at 2026-03-10T11:36 ref A-10975 key dn-0112
complete 11 BOARD lot B0310 at 2026-03-10T11:52 ref T-0104 note "paste weighed" key bl-0104
  + 27 SOLDER-PASTE
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T11:56 key pl-0092
ship 10 RADIO to RADIOWERK at 2026-03-10T12:02 ref A-10982 key dn-0113
complete 10 RADIO serials R00982..R00991 at 2026-03-10T12:11 key rl-0100
ship 12 RADIO to HAMHAUS at 2026-03-10T12:22 ref A-10983 key dn-0114
complete 8 BOARD lot B0310 at 2026-03-10T12:35 ref T-0105 key bl-0105
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T12:41 by Imke key pl-0093
complete 11 RADIO serials R00992..R01002 at 2026-03-10T12:41 key rl-0101
ship 2 RADIO to WEB-SHOP at 2026-03-10T12:46 ref A-10991 key dn-0115
complete 8 BOARD lot B0310 at 2026-03-10T13:14 ref T-0106 key bl-0106
complete 8 RADIO serials R01003..R01010 at 2026-03-10T13:14 by Jonas key rl-0102
ship 20 RADIO to OVERSEAS at 2026-03-10T13:14 ref A-11000 key dn-0116
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T13:30 key pl-0094
ship 16 RADIO to RADIOWERK at 2026-03-10T13:41 ref A-11007 key dn-0117
complete 9 BOARD lot B0310 at 2026-03-10T13:49 ref T-0107 key bl-0107
complete 9 RADIO serials R01011..R01019 at 2026-03-10T13:50 note "wrapped twice" key rl-0103
  + 8.1 TAPE
ship 4 RADIO to WEB-SHOP at 2026-03-10T14:04 ref A-11013 key dn-0118
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T14:14 key pl-0095
complete 9 RADIO serials R01020..R01028 at 2026-03-10T14:26 key rl-0104
complete 8 BOARD lot B0310 at 2026-03-10T14:28 ref T-0108 key bl-0108
ship 6 RADIO to HAMHAUS at 2026-03-10T14:29 ref A-11014 key dn-0119
ship 8 RADIO to CAMPUS-LAB at 2026-03-10T14:54 ref A-11016 key dn-0120
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T14:55 key pl-0096
complete 9 RADIO serials R01029..R01037 at 2026-03-10T15:02 key rl-0105
issue 4 FSMRA3JH reason damage at 2026-03-10T15:04 by Imke key is-0017
complete 9 BOARD lot B0310 at 2026-03-10T15:07 ref T-0109 key bl-0109
ship 6 RADIO to HAMHAUS at 2026-03-10T15:14 ref A-11021 key dn-0121
complete 8 RADIO serials R01038..R01045 at 2026-03-10T15:37 key rl-0106
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T15:39 by Imke key pl-0097
ship 5 RADIO to FIELDLINE at 2026-03-10T15:43 ref A-11030 key dn-0122
complete 10 BOARD scrapped 1 lot B0310 at 2026-03-10T15:49 ref T-0110 key bl-0110
ship 16 RADIO to RADIOWERK at 2026-03-10T16:02 ref A-11031 key dn-0123
complete 11 RADIO serials R01046..R01056 at 2026-03-10T16:11 key rl-0107
ship 5 RADIO to CAMPUS-LAB at 2026-03-10T16:26 ref A-11037 key dn-0124
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T16:29 key pl-0098
ship 4 RADIO to WEB-SHOP at 2026-03-10T16:52 ref A-11046 key dn-0125
complete 10 RADIO serials R01057..R01066 at 2026-03-10T16:53 key rl-0108
ship 4 RADIO to MAKER-BOX at 2026-03-10T17:21 ref A-11047 key dn-0126
count 918 LXES1TBCC2-004 at 2026-03-10T17:26 by Imke key ct-0022
count 6640 RMCF0402FT1K00 at 2026-03-10T17:37 key ct-0023
count 1919 TPS62410DRCR at 2026-03-10T17:45 key ct-0024
expense 672.00 account 3410 at 2026-03-10T17:50 note "wages of the day" key ex-0014
expense 312.00 account 3420 at 2026-03-10T17:50 note machines key ex-0015

# What must hold in the evening.
expect stock BOARD 1
expect stock PROGRAMMED-BOARD 79
expect stock RADIO 141
expect stock RADIO 5 in shelf
expect stock CASE 771 value 2158.80
expect stock CARTON 471 value 169.56
expect stock LP0603A1880ANTR 920
expect stock GRM1555C1H180JA01D 7098
expect stock SOLDER-PASTE 2371
expect owed SKY13350-385LF 887
expect balance payables -100014.85
