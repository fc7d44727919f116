Two groups by the river, each with two people, send a delegate to a council. Cards first: everybody makes one for each group they will be in.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    egor: vault create --name егор --work-factor 15
    egor: card create --name егор --out {dir}/egor.card
    dina: vault create --name дина --work-factor 15
    dina: card create --name дина --out {dir}/dina-council.card
    vera: vault create --name вера --work-factor 15
    vera: group found Сад --as вера --powers each-member --procedure share:1/2 --with {dir}/anton.card
    dina: group found Двор --as дина --powers each-member --procedure share:1/2 --with {dir}/egor.card
    vera: group found 'Совет реки' --as вера --kind council --with {dir}/dina-council.card
    keep council = id
    vera: bundle export {council} --out {dir}/council1.pochin
    dina: bundle import {dir}/council1.pochin

Each group keeps a key for speaking outward, and has a card for the council. Who its members are, the card does not say.
    vera: seal key Сад
    vera: seal card Сад --to {council} --name Сад
    keep draft = id
    vera: seal sign {draft}
    vera: mandate draft Сад --delegate вера --matter Урожай --until 2026-12-12 --point 'execute:договориться о двух телегах' --point 'do-not-agree:охрана у ворот' --council {council}
    keep words = id
    vera: mandate approve {words}
    keep mandate = mandate
    vera: council seat {mandate} --in {council}
    expect status 1
    expect error/detail = not-accepted
    vera: mandate accept {mandate}
    vera: council seat {mandate} --in {council}
    expect statements/0/sealed = true
    keep old = statements/0/draft
    vera: council carry Сад --in {council}
    expect said = 2
    vera: council carry Сад --in {council}
    expect said = 0

Дина's seat: her group's card was never shown in the council, so at first nobody knows whose word it is.
    dina: mandate draft Двор --delegate дина --matter Урожай --until 2026-12-12 --point 'voice:возить по реке'
    keep words2 = id
    dina: mandate approve {words2}
    keep mandate2 = mandate
    dina: mandate accept {mandate2}
    dina: council seat {mandate2} --in {council}
    expect status 1
    expect error/detail = no-card
    dina: seal key Двор
    dina: seal card Двор --to {council} --name Двор
    keep draft2 = id
    dina: seal sign {draft2}
    dina: council seat {mandate2} --in {council}
    dina: council carry Двор --in {council}
    expect said = 2
    dina: bundle export {council} --out {dir}/council2.pochin
    vera: bundle import {dir}/council2.pochin

The council opens with the table of live mandates, points side by side.
    vera: council show {council}
    expect seats size 2
    expect seats/0/standing = held
    expect seats/1/standing = held
    expect sideBySide/0/matter = Урожай
    expect sideBySide/0/groups size 2
    expect participants/0/presence = mandated

They agree on a store by the bridge; Дина's dissent travels with it. It is in force for nobody.
    vera: council outcome {council} --matter Урожай --words 'общий склад у моста' --reason 'ближе всем'
    keep outcome = id
    vera: bundle export {council} --out {dir}/council3.pochin
    dina: bundle import {dir}/council3.pochin
    dina: council voice {outcome} --dissent 'мост чинят'
    dina: bundle export {council} --out {dir}/council4.pochin
    vera: bundle import {dir}/council4.pochin
    vera: council show {council}
    expect outcomes/0/inForceFor size 0
    expect outcomes/0/unanswered = 2
    expect outcomes/0/dissent/0/words = мост чинят

It goes home, word for word. Silence there makes no answer.
    vera: council carry Сад --in {council}
    expect outcomes = 1
    vera: council home Сад
    expect 0/matter = Урожай
    expect 0/dissent = 1
    expect 0/ratified = no-answer
    keep home = 0/id
    vera: council answer {home}
    expect status 1
    expect error/detail = no-answer

At home Антон recalls Вера. The council hears of it when somebody carries it there; the seat is gone, and the other one stays.
    vera: bundle export Сад --out {dir}/sad1.pochin
    anton: bundle import {dir}/sad1.pochin
    anton: mandate recall {mandate} --reason 'поедем сами'
    anton: bundle export Сад --out {dir}/sad2.pochin
    vera: bundle import {dir}/sad2.pochin
    vera: council seat {mandate} --in {council}
    expect status 1
    expect error/detail = already-ended
    vera: council unseat {mandate}
    expect statements/0/sealed = true
    vera: council carry Сад --in {council}
    expect said = 1
    vera: council show {council}
    expect seats/1/group = Сад
    expect seats/1/standing = ended
    expect seats/1/endedBy = recall
    expect seats/0/standing = held
    expect sideBySide/0/groups size 1

What was said under the seal comes home, and is what the group decided.
    vera: council carry Сад --in {council}
    vera: council compare Сад
    expect . size 2
    expect 0/backing = backed
    expect 1/backing = backed

Somebody says the old mandate again, shows it to the council of the fair, and tries with a file of their own: no seat comes of it.
    vera: seal export {old} --out {dir}/old.seal
    vera: seal speak {council} {dir}/old.seal
    vera: council show {council}
    expect seats size 2
    expect seats/1/standing = ended
    vera: group found 'Совет ярмарки' --as вера --kind council
    keep fair = id
    vera: seal speak {fair} {dir}/old.seal
    vera: council show {fair}
    expect seats/0/truth = said-elsewhere
    expect seats/0/standing = none
    write made.seal я делегат
    vera: seal speak {council} {dir}/made.seal
    expect status 3

A council has a day as well, on which those in it ask whether it is still needed. That it has passed blocks nothing.
    vera: council show {council}
    expect review/putOff = 0
    expect review/past = false
    vera: council review {council} --until 2029-01-01 --reason 'так удобнее'
    expect status 2
    expect error/detail = term-too-long
    vera: council review {council} --until 2027-01-10
    expect status 2
    expect error/detail = no-words
    vera: council review {council} --until 2027-01-10 --reason 'мост не готов'
    vera: council review Сад --until 2027-01-10 --reason 'мы ещё тут'
    expect status 1
    expect error/detail = not-a-council
    vera: council show {council}
    expect review/putOff = 1
    expect review/reasons = мост не готов

A committee for the bridge: entered by oneself, with a day on which it ends unless it is renewed with reasons.
    vera: committee found {council} --field мост --until 2026-12-20
    keep bridge = id
    vera: committee found {council} --field склад --until 2029-01-01
    expect status 2
    expect error/detail = term-too-long
    vera: committee renew {bridge} --until 2027-01-20
    expect status 2
    expect error/detail = no-words
    vera: committee renew {bridge} --until 2027-01-20 --reason 'мост не готов'
    at 2027-01-25T09:00:00Z
    vera: committee enter {bridge}
    expect status 1
    expect error/detail = committee-is-over
    vera: today
    expect 0/kind = council-review
    expect 0/room = councils
    vera: council show {council}
    expect review/past = true
    expect committees/0/over = true
    expect seats/0/standing = term-over
