A garden and a yard by the river send delegates to a council, and the council sends one on to a council of councils. Cards first.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    dina: vault create --name дина --work-factor 15
    dina: card create --name дина --out {dir}/dina.card
    vera: vault create --name вера --work-factor 15
    vera: card create --name вера --out {dir}/vera.card
    lev: vault create --name лев --work-factor 15
    vera: group found Сад --as вера --powers each-member --procedure share:1/2 --with {dir}/anton.card
    dina: group found Двор --as дина --powers each-member --procedure share:1/2
    vera: group found 'Совет реки' --as вера --kind council --powers each-member --with {dir}/dina.card
    keep council = id
    lev: group found 'Совет советов' --as лев --kind council --powers each-member --with {dir}/vera.card
    keep top = id
    vera: bundle export Сад --out {dir}/sad1.pochin
    anton: bundle import {dir}/sad1.pochin
    vera: bundle export {council} --out {dir}/council1.pochin
    dina: bundle import {dir}/council1.pochin
    lev: bundle export {top} --out {dir}/top1.pochin
    vera: bundle import {dir}/top1.pochin

Each of the two groups has a seal, a card for the council, and a delegate there.
    vera: seal key Сад
    vera: seal card Сад --to {council} --name Сад
    keep card = id
    vera: seal sign {card}
    vera: mandate draft Сад --delegate вера --matter Урожай --until 2026-12-12 --point 'voice:одна ярмарка на всех' --council {council}
    keep words = id
    vera: mandate approve {words}
    keep mandate = mandate
    vera: mandate accept {mandate}
    vera: council seat {mandate} --in {council}
    vera: council carry Сад --in {council}
    expect said = 2
    vera: bundle export Сад --out {dir}/sad0.pochin
    anton: bundle import {dir}/sad0.pochin
    dina: seal key Двор
    dina: seal card Двор --to {council} --name Двор
    keep card = id
    dina: seal sign {card}
    dina: mandate draft Двор --delegate дина --matter Урожай --until 2026-12-12 --point 'voice:возить по реке' --council {council}
    keep words = id
    dina: mandate approve {words}
    keep yardmandate = mandate
    dina: mandate accept {yardmandate}
    dina: council seat {yardmandate} --in {council}
    dina: council carry Двор --in {council}
    dina: bundle export {council} --out {dir}/council2.pochin
    vera: bundle import {dir}/council2.pochin

The council sends on only whom a group below sends to it.
    vera: seal key 'Совет реки'
    vera: seal card 'Совет реки' --to {top} --name 'Совет реки'
    keep card = id
    vera: seal sign {card}
    vera: mandate draft 'Совет реки' --delegate вера --matter Урожай --until 2026-12-12 --point 'voice:одна ярмарка' --council {top}
    keep words = id
    vera: mandate approve {words}
    keep upward = mandate
    vera: mandate accept {upward}
    vera: council seat {upward} --in {top}
    vera: council carry 'Совет реки' --in {top}
    expect said = 2
    vera: bundle export {top} --out {dir}/top2.pochin
    lev: bundle import {dir}/top2.pochin
    lev: council show {top}
    expect seats/0/standing = held

Up there they agree on something. It is in force for nobody, and the council may not answer in place of its groups.
    lev: council outcome {top} --matter Урожай --words 'ярмарка в сентябре'
    keep outcome = id
    lev: bundle export {top} --out {dir}/top3.pochin
    vera: bundle import {dir}/top3.pochin
    vera: council carry 'Совет реки' --in {top}
    expect outcomes = 1
    vera: council home 'Совет реки'
    keep middle = 0/id
    vera: council answer {middle}
    expect status 1
    expect error/detail = no-answer
    vera: bundle export {council} --out {dir}/council3.pochin
    dina: bundle import {dir}/council3.pochin

It goes on down to the groups. The yard answers, by a decision of its own; the garden is silent.
    dina: council carry Двор --in {council}
    expect outcomes = 1
    dina: council home Двор
    expect 0/words = ярмарка в сентябре
    keep athome = 0/id
    dina: ratify {athome} --as partly --words 'один день'
    keep answer = proposal
    dina: position take {answer} for
    dina: decision close {answer}
    dina: council answer {athome}
    expect statements/0/sealed = true
    dina: council carry Двор --in {council}
    expect said = 1
    dina: bundle export {council} --out {dir}/council4.pochin

Meanwhile Антон recalls Вера at home. She has not heard of it, and carries up what the yard said: with its own seal and its card.
    anton: mandate recall {mandate} --reason 'поедем сами'
    anton: bundle export Сад --out {dir}/sad2.pochin
    vera: bundle import {dir}/council4.pochin
    vera: council answer {middle}
    vera: council carry 'Совет реки' --in {top}
    expect said = 3
    vera: bundle export {top} --out {dir}/top4.pochin
    lev: bundle import {dir}/top4.pochin
    lev: council show {top}
    expect outcomes/0/answers/0/group = Совет реки
    expect outcomes/0/answers/0/answer = no-answer
    expect outcomes/0/answers/0/below/0/group = Двор
    expect outcomes/0/answers/0/below/0/answer = partly
    expect outcomes/0/answers/0/below/0/proof = proven
    expect outcomes/0/inForceFor size 1
    expect outcomes/0/inForceFor/0 = Двор
    expect seats/0/standing = held

The recall arrives late. It ends the seat below, and with it the one above; what the yard ratified stays the yard's.
    vera: bundle import {dir}/sad2.pochin
    vera: council unseat {mandate}
    vera: council carry Сад --in {council}
    expect said = 1
    vera: council seat {upward} --in {top}
    expect status 1
    expect error/detail = no-seat-below
    vera: council unseat {upward}
    expect statements/0/sealed = true
    vera: council carry 'Совет реки' --in {top}
    expect said = 1
    vera: bundle export {top} --out {dir}/top5.pochin
    lev: bundle import {dir}/top5.pochin
    lev: council show {top}
    expect seats/0/standing = ended
    expect seats/0/endedBy = seat-lost
    expect outcomes/0/inForceFor/0 = Двор

Old bundles once more, in a bad order, change nothing.
    lev: bundle import {dir}/top2.pochin
    lev: bundle import {dir}/top4.pochin
    lev: bundle import {dir}/top2.pochin
    lev: space digest {top}
    keep digest = digest
    vera: space digest {top}
    expect digest = {digest}
    dina: bundle import {dir}/council1.pochin
    dina: council show {council}
    expect seats size 2
    expect seats/1/standing = held
    vera: bundle export {council} --out {dir}/council5.pochin
    dina: bundle import {dir}/council5.pochin
    dina: council show {council}
    expect seats/1/group = Сад
    expect seats/1/standing = ended
