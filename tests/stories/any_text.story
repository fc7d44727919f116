What people write is any text in any script; what would rewrite the sentence around it, or what nobody can see, is refused with a word.
    at 2026-11-22T09:00:00Z
    vera: vault create --name Вера --work-factor 15
    vera: group found 'Сад у реки' --powers each-member
    keep sad = id

A character that turns the direction of writing, one that rings a bell, a text too long by one, a text of which nothing is seen.
    vera: promise make {sad} 'задом‮наперёд'
    expect status 2
    expect error/detail has cannot-be-written
    vera: promise make {sad} '⁧скобка'
    expect status 2
    expect error/detail has cannot-be-written
    vera: promise make {sad} 'звонок'
    expect status 2
    expect error/detail has cannot-be-written
    vera: promise make {sad} жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжж
    expect status 2
    expect error/detail has cannot-be-written
    vera: promise make {sad} '​‍ㅤ'
    expect status 2
    expect error/detail has nothing-said
    vera: group found '​' --powers each-member
    expect status 2
    vera: member name {sad} '‮ареВ'
    expect status 2
    expect error/detail has unfit-name
    vera: promise list
    expect . size 0

Right to left, combined, wide, joined and long to the last letter: kept as it is, and told as it is.
    vera: member can {sad} --can 'שלום לכולם'
    vera: member list {sad}
    expect 0/can/0 = שלום לכולם
    vera: member can {sad} --can 'مرحبا بالجميع'
    vera: member list {sad}
    expect 0/can/0 = مرحبا بالجميع
    vera: member can {sad} --can '漢字かな交じり文'
    vera: member list {sad}
    expect 0/can/0 = 漢字かな交じり文
    vera: member can {sad} --can '🌱👩‍🌾 Z̗̞̙a̷l̴g̵o̶'
    vera: member list {sad}
    expect 0/can/0 = 🌱👩‍🌾 Z̗̞̙a̷l̴g̵o̶
    vera: member can {sad} --can '<b>не разметка</b> &amp; %1 "кавычки"'
    vera: member list {sad}
    expect 0/can/0 = <b>не разметка</b> &amp; %1 "кавычки"
    vera: member can {sad} --can 'жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжж'
    vera: member list {sad}
    expect 0/can/0 = жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжж
