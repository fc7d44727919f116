Вера has a laptop and founds a group. Later she gets a second computer: a vault of its own, and a card for this group.
    at 2026-11-22T09:00:00Z
    vera: vault create --name Вера --work-factor 15
    vera: group found 'Сад у реки' --deed 'собрать яблоки' --powers each-member
    keep sad = id
    vera: device list
    expect . size 1
    expect 0/title = Сад у реки
    expect 0/here = true
    expect 0/changes = 1
    expect 0/fingerprint/ru size 6
    keep laptop = 0/feed
    phone: vault create --name Вера --work-factor 15
    phone: card create --name Вера --out {dir}/phone.card
    keep phone = feed

She links it from the laptop. From then on the two write as one person.
    vera: device link {sad} --card {dir}/phone.card
    vera: device link {sad} --card {dir}/phone.card
    expect status 1
    expect error/detail has device-already-yours
    vera: bundle export {sad} --out {dir}/for-phone.pochin
    phone: bundle import {dir}/for-phone.pochin
    phone: promise make {sad} 'привезти ящики'
    phone: device list {sad}
    expect . size 2
    phone: member list {sad}
    expect . size 1

What the other device wrote is hers on the laptop too, and counted once.
    phone: bundle export {sad} --out {dir}/from-phone.pochin
    vera: bundle import {dir}/from-phone.pochin
    vera: promise keep 'привезти ящики'
    vera: space digest {sad}
    keep digest = digest

She loses the second computer and gives it up. It cannot be given up twice, and no device gives up itself.
    at 2026-11-23T09:00:00Z
    vera: device retire {sad} {laptop}
    expect status 1
    expect error/detail has device-would-silence-itself
    vera: device retire {sad} {phone}
    vera: device retire {sad} {phone}
    expect status 1
    expect error/detail has device-already-retired
    vera: device list {sad}
    expect . size 2

Whoever found it may write on; nothing of that counts.
    phone: promise make {sad} 'продать сад'
    phone: bundle export {sad} --out {dir}/found.pochin
    vera: bundle import {dir}/found.pochin
    vera: space aside {sad}
    expect . size 1
    expect 0/reason = unseen-by-retirement
