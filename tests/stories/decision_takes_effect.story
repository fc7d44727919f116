Вера and Антон tend an orchard by the river. Half of them decide what concerns both, and nobody decides alone.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера --procedure share:1/2 --with {dir}/anton.card
    keep sad = id

Антон is sent to the fair by decision, says yes to it, and promises more than he was asked to.
    vera: mandate draft {sad} --delegate антон --matter Урожай --until 2026-12-20 --point 'execute:договориться о двух телегах'
    keep draft = id
    vera: mandate approve {draft}
    expect proposed = true
    keep mandate = mandate
    vera: proposal open {sad} --what 'отозвать антона' --recall {mandate}
    expect status 1
    vera: position take {mandate} for
    vera: decision close {mandate}
    vera: bundle export {sad} --out {dir}/vera1.pochin
    anton: bundle import {dir}/vera1.pochin
    anton: mandate accept {mandate}
    expect state = active
    anton: act record {mandate} --outside 'обещал за телеги две корзины яблок'
    keep baskets = id
    anton: bundle export {sad} --out {dir}/anton1.pochin
    vera: bundle import {dir}/anton1.pochin

М.7: whoever gave a mandate takes it back at any moment. What the decision does by itself stands in the proposal, in words.
    vera: proposal open {sad} --what 'отозвать антона' --why 'корзины обещал он один' --recall {mandate}
    keep recall = id
    vera: decision show {recall}
    expect effect/kind = recall
    expect effect/subject = антон: Урожай
    vera: mandate show {mandate}
    expect state = active
    vera: position take {recall} for
    vera: decision close {recall}
    vera: mandate show {mandate}
    expect state = ended
    expect endings/0/end = recall
    vera: proposal open {sad} --what 'отозвать ещё раз' --recall {mandate}
    expect status 1

П.I.3.8.А: what he promised has no force before the group adopts it. It does, for a promise to neighbours is a promise.
    vera: act list {mandate}
    expect 0/ratified = no-answer
    vera: proposal open {sad} --what 'дать две корзины' --ratify {baskets}
    keep ratify = id
    vera: decision show {ratify}
    expect effect/subject = обещал за телеги две корзины яблок
    vera: position take {ratify} for
    vera: decision close {ratify}
    vera: act list {mandate}
    expect 0/ratified = ratified

An association that nobody needs any more is dissolved by decision; its task is kept in the archive.
    vera: association call {sad} --task 'ждать телеги' --done-test 'приехали' --sunset 2026-12-15
    keep waiting = id
    vera: proposal open {sad} --what 'больше не ждать' --dissolve 'ждать телеги'
    keep dissolve = id
    vera: position take {dissolve} for
    vera: decision close {dissolve}
    vera: association show {waiting}
    expect phase = dissolved

Антон hears all of it at once, and his laptop comes to the same.
    vera: bundle export {sad} --out {dir}/vera2.pochin
    anton: bundle import {dir}/vera2.pochin
    anton: mandate show {mandate}
    expect state = ended
    anton: association show {waiting}
    expect phase = dissolved

Last of all they dissolve the group itself, by its title.
    anton: proposal open {sad} --what 'разойтись' --dissolve 'Сад у реки'
    keep over = id
    anton: position take {over} for
    anton: decision close {over}
    anton: proposal open {sad} --what 'ещё одно'
    expect status 0
    anton: group show {sad}
    expect state = archived
