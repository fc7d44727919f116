Четверо tend an orchard by the river, each with a laptop of their own. They found the group together, from cards.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    olga: vault create --name ольга --work-factor 15
    olga: card create --name ольга --out {dir}/olga.card
    boris: vault create --name борис --work-factor 15
    boris: card create --name борис --out {dir}/boris.card
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера --powers each-member --procedure share:1/2 --with {dir}/anton.card --with {dir}/olga.card --with {dir}/boris.card
    keep sad = id

They send Антон to the fair: two carts, a word against entrance fees, and no guards whatever he is offered.
    vera: mandate draft {sad} --delegate антон --matter Урожай --until 2026-12-12 --event 'ярмарка кончилась' --point 'execute:договориться о двух телегах' --point 'voice:мы против платного входа' --point 'do-not-agree:охрана у ворот'
    keep draft = id
    vera: mandate approve {draft}
    expect proposed = false
    keep mandate = mandate
    vera: mandate approve {draft}
    expect status 1
    expect error/detail = already-approved
    vera: bundle export {sad} --out {dir}/vera1.pochin
    anton: bundle import {dir}/vera1.pochin
    olga: bundle import {dir}/vera1.pochin
    boris: bundle import {dir}/vera1.pochin

Nobody is a delegate before they say yes. Only Антон can say it.
    olga: mandate accept {mandate}
    expect status 1
    expect error/detail = not-the-delegate
    anton: act record {mandate} --point 1 'две телеги'
    expect status 1
    expect error/detail = not-accepted
    anton: mandate accept {mandate}
    expect state = active

On the road he records what he does: on a point, or honestly outside; and he asks home.
    at 2026-12-03T15:20:00Z
    anton: act record {mandate} --point 1 'две телеги обещает двор у моста'
    keep carts = id
    anton: act record {mandate} --outside 'обещал за это две корзины яблок'
    anton: question ask {mandate} --words 'а три телеги можно?'
    keep question = id
    anton: bundle export {sad} --out {dir}/anton1.pochin

His bundle reaches Борис, and nobody else yet. At home Ольга recalls him: one act, and no reason that anybody could ask for.
    boris: bundle import {dir}/anton1.pochin
    at 2026-12-04T10:00:00Z
    olga: mandate recall {mandate}
    expect state = ended
    expect endings/0/end = recall
    expect acts size 0
    olga: mandate recall {mandate}
    expect status 1
    expect error/detail = already-recalled
    olga: bundle export {sad} --out {dir}/olga1.pochin

Антон has not heard, and goes on. Борис hears of the recall first and of the act second, Вера the other way round.
    at 2026-12-05T12:00:00Z
    anton: act record {mandate} --point 1 'и третью, у мельницы'
    keep third = id
    anton: bundle export {sad} --out {dir}/anton2.pochin
    boris: bundle import {dir}/olga1.pochin
    boris: bundle import {dir}/anton2.pochin
    vera: bundle import {dir}/anton2.pochin
    vera: bundle import {dir}/anton1.pochin
    vera: bundle import {dir}/olga1.pochin
    vera: bundle import {dir}/olga1.pochin

Whatever the order, both see the same: everything he did was done, and nothing of it is in force.
    vera: act list {mandate}
    expect . size 3
    expect 0/time = after-recall-unawares
    expect 0/standing = set-aside
    expect 0/reason = unseen-by-recall
    expect 0/ratified = no-answer
    expect 1/outside = true
    expect 2/words = и третью, у мельницы
    vera: space digest {sad}
    keep digest = digest
    boris: space digest {sad}
    expect digest = {digest}

The recall reaches Антон late. He sees at once that he was recalled, and what remains open.
    anton: bundle import {dir}/olga1.pochin
    anton: mandate show {mandate}
    expect endings/0/end = recall
    expect open/points size 2
    expect open/acts size 3
    expect open/setAside size 3
    expect open/questions size 1
    expect open/reportDue = true
    anton: act record {mandate} --point 1 'ещё одну'
    expect status 1
    expect error/detail = already-recalled
    anton: space digest {sad}
    expect digest = {digest}

He reports home all the same, point by point, from the log: with what was outside, and with what came too late.
    anton: report show {mandate}
    expect lines size 4
    expect lines/0/acts size 2
    expect lines/1/acts size 0
    expect lines/3/point = null
    anton: report file {mandate} --line '1:телеги есть, если вы согласны' --line '2:не успел' --summary 'вернулся'
    anton: mandate show {mandate}
    expect reportDue = false
    expect reports size 1
    anton: bundle export {sad} --out {dir}/anton3.pochin
    vera: bundle import {dir}/anton3.pochin
    vera: question answer {question} --words 'если с возчиком'

Three carts would be good after all. The group is the source, not the delegate: it may ratify what came too late.
    vera: ratify {third} --as partly
    expect status 2
    expect error/detail = no-words
    vera: ratify {third} --as partly --words 'без мельника'
    keep answer = proposal
    vera: act list {mandate}
    expect 2/ratified = no-answer
    vera: ratify {mandate}
    expect status 1
    expect error/kind = not-found

The answer stands among the group's proposals, and is decided there like any other. Two of four are for it.
    vera: decision list {sad}
    expect 0/quoted = ratification
    expect 0/what = без мельника
    vera: proposal amend {answer} --why 'и без мельницы'
    expect status 1
    expect error/detail has written-elsewhere
    vera: position take {answer} for
    vera: bundle export {sad} --out {dir}/vera2.pochin
    olga: bundle import {dir}/vera2.pochin
    olga: position take {answer} for
    olga: decision close {answer}
    olga: act list {mandate}
    expect 2/ratified = partly
    expect 2/reason = adopted-by-decision
    olga: bundle export {sad} --out {dir}/olga2.pochin
    vera: bundle import {dir}/olga2.pochin

A year of mud later they think otherwise. What is rejected last is in force no more, whatever was adopted before.
    vera: ratify {third} --as rejected --words 'телега утонула'
    keep rejection = proposal
    vera: position take {rejection} for
    vera: bundle export {sad} --out {dir}/vera3.pochin
    olga: bundle import {dir}/vera3.pochin
    olga: position take {rejection} for
    olga: decision close {rejection}
    olga: act list {mandate}
    expect 2/ratified = rejected
    expect 2/standing = set-aside
    olga: bundle export {sad} --out {dir}/olga3.pochin
    vera: bundle import {dir}/olga3.pochin

Somebody carries a damaged bundle. It is refused whole, and changes nothing.
    write forged.pochin это не пакет
    vera: bundle import {dir}/forged.pochin
    expect status 3

Every bundle there ever was reaches everybody once more, the oldest last: all four hold one state.
    olga: bundle import {dir}/anton3.pochin
    boris: bundle import {dir}/olga3.pochin
    boris: bundle import {dir}/anton3.pochin
    boris: bundle import {dir}/vera3.pochin
    boris: bundle import {dir}/vera1.pochin
    anton: bundle import {dir}/olga3.pochin
    anton: bundle import {dir}/olga1.pochin
    anton: bundle import {dir}/vera3.pochin
    vera: bundle export {sad} --out {dir}/vera4.pochin
    olga: bundle import {dir}/vera4.pochin
    boris: bundle import {dir}/vera4.pochin
    anton: bundle import {dir}/vera4.pochin
    vera: bundle import {dir}/anton1.pochin
    vera: space digest {sad}
    keep last = digest
    anton: space digest {sad}
    expect digest = {last}
    olga: space digest {sad}
    expect digest = {last}
    boris: space digest {sad}
    expect digest = {last}
    boris: act list {mandate}
    expect 2/ratified = rejected

Everybody can see who carries how much. It blocks nothing.
    vera: delegates signs {sad}
    expect acts = 3
    expect actsOutside = 1
    expect loads/0/person/name = антон
    expect neverSent size 3
    expect concentrated = true
