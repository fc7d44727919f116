Вера, Антон and Ольга tend an orchard by the river, each with a laptop of their own. One objection stops what all must carry.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    olga: vault create --name ольга --work-factor 15
    olga: card create --name ольга --out {dir}/olga.card
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера --procedure consensus --procedure lot --with {dir}/anton.card --with {dir}/olga.card
    keep sad = id

Вера proposes; the text says what, why and whom it concerns, and may rest on a paragraph.
    vera: proposal open {sad}
    expect status 2
    expect error/detail has unfit-text
    vera: proposal open {sad} --what 'пускать воду по очереди' --why 'летом её не хватает' --by 7
    expect status 1
    expect error/detail has no-such-procedure
    vera: proposal open {sad} --what 'пускать воду по очереди' --why 'летом её не хватает' --cite М.7
    keep water = id
    vera: position take {water} for
    vera: bundle export {sad} --out {dir}/vera1.pochin
    anton: bundle import {dir}/vera1.pochin
    olga: bundle import {dir}/vera1.pochin

Each says what they think, in any of five ways; an objection has a reason.
    anton: decision list {sad} --waiting
    expect . size 1
    expect 0/state = open
    anton: position take {water} for-doing --reason 'поставлю бочку'
    olga: position take {water} object
    expect status 2
    expect error/detail has reason-missing
    olga: position take {water} maybe
    expect status 2
    olga: position take {water} object --reason 'кухне вода нужна днём' --paragraph П.I.3.5.Б-2
    olga: proposal concern {water} 'кухня' --reason 'вода нужна и нам'
    anton: bundle export {sad} --out {dir}/anton1.pochin
    olga: bundle export {sad} --out {dir}/olga1.pochin
    vera: bundle import {dir}/anton1.pochin
    vera: bundle import {dir}/olga1.pochin
    vera: decision close {water}
    vera: decision show {water}
    expect state = not-adopted
    expect dissent/0/by = ольга
    expect dissent/0/words = кухне вода нужна днём
    expect counts/0/objections = 1

The text is changed, not the objection. Who said yes to the old text is asked anew.
    vera: proposal amend {water} --concerns 'днём вода у кухни'
    keep second = id
    vera: decision show {water}
    expect textChanged = true
    expect boundBy size 0
    expect wordings/1/changed/0/field = concerns
    vera: position take {second} for
    vera: bundle export {sad} --out {dir}/vera2.pochin
    anton: bundle import {dir}/vera2.pochin
    olga: bundle import {dir}/vera2.pochin
    anton: position take {second} for-doing --reason 'поставлю бочку'
    olga: position take {second} for
    anton: bundle export {sad} --out {dir}/anton2.pochin
    olga: bundle export {sad} --out {dir}/olga2.pochin
    vera: bundle import {dir}/anton2.pochin
    vera: bundle import {dir}/olga2.pochin
    vera: decision close {second}
    vera: decision show {water}
    expect state = adopted
    expect boundBy size 3
    vera: bundle export {sad} --out {dir}/vera3.pochin
    anton: bundle import {dir}/vera3.pochin
    olga: bundle import {dir}/vera3.pochin

It binds those who consented, and consent may be withdrawn; what was taken on does not vanish with it.
    anton: consent withdraw {second} --reason 'уезжаю'
    expect status 2
    expect error/detail has hand-over-missing
    anton: consent withdraw {second} --reason 'уезжаю' --hand-over 'бочка стоит у ворот'
    anton: decision show {water}
    expect state = adopted
    expect boundBy size 2

Who opens the gate in the morning is drawn. Nobody can choose the draw: each seals a number before anybody shows one.
    vera: proposal open {sad} --what 'чей месяц у ворот' --by 1
    expect status 2
    expect error/detail has hands-missing
    vera: proposal open {sad} --what 'чей месяц у ворот' --by 1 --hand вера --hand ольга
    keep gate = id
    vera: lot show {gate}
    expect status 1
    vera: lot seal {gate}
    vera: lot show {gate}
    expect status 1
    expect error/detail has seals-missing
    vera: bundle export {sad} --out {dir}/vera4.pochin
    olga: bundle import {dir}/vera4.pochin
    olga: lot seal {gate}
    olga: lot show {gate}
    olga: bundle export {sad} --out {dir}/olga3.pochin
    vera: bundle import {dir}/olga3.pochin
    vera: lot show {gate}
    vera: decision close {gate}
    vera: decision show {gate}
    expect state = adopted
    expect counts/0/adopted = true
    keep drawn = counts/0/drawn
    vera: bundle export {sad} --out {dir}/vera5.pochin
    anton: bundle import {dir}/vera5.pochin
    anton: decision show {gate}
    expect counts/0/drawn = {drawn}
