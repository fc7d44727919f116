Антон hears of an orchard that needs hands. He makes a card for it: a fresh key, and the name by which he wants to be called there.
    at 2026-11-22T09:00:00Z
    anton: vault create --name Антон --work-factor 15
    anton: card create --name Антон --out {dir}/anton.card

Вера lets him in. Nobody else has to be asked, because the founders agreed that one voucher is enough.
    vera: vault create --name Вера --work-factor 15
    vera: group found 'Сад у реки' --deed 'собрать яблоки' --powers each-member
    keep sad = id
    vera: errand offer {sad} 'вести протокол' --kind scribe --until 2026-12-22
    vera: promise make {sad} 'починить насос'
    vera: member admit {sad} --card {dir}/anton.card
    vera: member admit {sad} --card {dir}/anton.card
    expect status 1
    expect error/detail has already-a-member
    vera: bundle export {sad} --out {dir}/welcome.pochin

He opens it, and reads how one comes in and what is open, before he does anything. Nothing is taken yet.
    anton: bundle preview {dir}/welcome.pochin
    expect newSpace = true
    expect entry/way = vouched
    expect entry/purpose = собрать яблоки
    expect entry/openCount = 2
    expect entry/open/0/what = вести протокол
    expect entry/open/0/toTake = true
    expect entry/open/1/what = починить насос
    anton: group list
    expect . size 0

He comes in.
    anton: bundle import {dir}/welcome.pochin
    anton: group show 'Сад у реки'
    expect entry/way = vouched
    expect purpose = собрать яблоки
    expect open/0/what = починить насос
    anton: member list {sad}
    expect . size 2

He owes nothing that he did not take on. What is open in all his groups stands in one place; he takes one small errand, says one
thing that he can, and leaves all else blank.
    anton: today
    expect 0/kind = errand-open
    expect 0/room = groups
    anton: errand list {sad}
    expect 0/state = offered
    anton: errand take 'вести протокол'
    anton: member can {sad} --teach 'варить сидр'
    anton: promise make {sad} 'привезти ящики' --due 2026-12-01
    anton: promise make {sad} 'наточить пилы'
    anton: today
    expect 0/kind = promise-open

What Вера promised is hers: he cannot keep it, drop it or take it from her.
    anton: promise keep 'починить насос'
    expect status 1
    expect error/detail has not-yours
    anton: promise take 'починить насос'
    expect status 1
    expect error/detail has still-borne

After a month he leaves: at once, alone, with what stays open named.
    at 2026-11-29T09:00:00Z
    anton: group leave {sad} --word 'уезжаю, спасибо'
    expect toTakeOver size 3
    anton: errand take 'вести протокол'
    expect status 1
    expect error/detail has not-a-member
    anton: group show {sad}
    expect purpose = собрать яблоки
    anton: bundle export {sad} --out {dir}/farewell.pochin
    vera: bundle import {dir}/farewell.pochin
    vera: member list {sad}
    expect 0/state = left
    expect 0/canTeach/0 = варить сидр

Вера takes over what he left behind.
    vera: group show {sad}
    expect toTakeOver size 3
    vera: promise take 'привезти ящики'
    vera: promise take 'наточить пилы'
    vera: errand take 'вести протокол'
    vera: group show {sad}
    expect toTakeOver size 0
    vera: space digest {sad}
    keep hers = digest

Зоя founds the next one together with him: two people and a deed, in one command.
    anton: card create --name Антон --out {dir}/anton-press.card
    zoya: vault create --name Зоя --work-factor 15
    zoya: group found Печатня --ground ремесло --deed 'листовки к ярмарке' --with {dir}/anton-press.card
    keep press = id
    zoya: bundle export {press} --out {dir}/press.pochin
    anton: bundle import {dir}/press.pochin
    anton: group list
    expect . size 2
    anton: promise make {press} 'набрать шрифт'
    anton: bundle export {press} --out {dir}/press2.pochin
    zoya: bundle import {dir}/press2.pochin
    zoya: space digest {press}
    keep hers = digest
    anton: space digest {press}
    expect digest = {hers}
