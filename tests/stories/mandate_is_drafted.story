Вера founds a group and writes down what a delegate would be sent for. A draft binds nobody.
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера
    at 2026-12-01T12:00:00Z
    vera: mandate draft 'Сад у реки' --delegate вера --matter Урожай --until 2026-12-12 --point 'execute:договориться о двух телегах' --point 'voice:мы против платного входа' --point 'do-not-agree:охрана у ворот' --cite М.7
    expect matter = Урожай
    expect points size 3
    expect points/2/kind = do-not-agree
    expect term/lastDay = 2026-12-12
    keep draft = id
    vera: mandate list
    expect . size 0

A mandate is about something, does something, and ends: within a year, and not yesterday.
    vera: mandate draft 'Сад у реки' --delegate вера --matter Урожай --until 2028-12-12 --point 'execute:телеги'
    expect status 2
    expect error/detail = term-too-long
    vera: mandate draft 'Сад у реки' --delegate вера --matter Урожай --until 2026-11-01 --point 'execute:телеги'
    expect status 2
    expect error/detail = day-is-past
    vera: mandate draft 'Сад у реки' --delegate вера --matter Урожай --until 2026-12-12
    expect status 2
    expect error/detail = no-points
    vera: mandate draft 'Сад у реки' --delegate вера --matter Урожай --until 2026-12-12 --point 'voice:мы' --ends-with-last-point
    vera: mandate draft 'Сад у реки' --delegate вера --matter Урожай --until 2026-12-12 --point 'do-not-agree:охрана' --ends-with-last-point
    expect status 2
    expect error/detail = nothing-to-do
    vera: mandate draft 'Сад у реки' --delegate вера --matter Урожай --until 2026-12-12 --point 'command:всем'
    expect status 2

In this group a mandate needs a decision; so it is put to the group, and is none until the group adopts it.
    vera: mandate approve {draft}
    expect proposed = true
    keep mandate = mandate
    vera: mandate show {mandate}
    expect state = proposed
    expect approval = open
    vera: mandate accept {mandate}
    expect status 1
    expect error/detail = not-approved
    vera: mandate recall {mandate}
    expect status 1
    expect error/detail = not-approved
    vera: act record {mandate} --point 1 'две телеги'
    expect status 1
    expect error/detail = not-approved

The group decides on it as on anything else, with the frozen words before its eyes.
    vera: decision list 'Сад у реки'
    expect 0/quoted = mandate
    expect 0/waitsForMe = true
    vera: position take {mandate} for
    vera: decision close {mandate}
    vera: mandate show {mandate}
    expect state = offered
    expect approval = approved

What it would look like on paper, with a code that names the mandate and the words.
    vera: mandate print {mandate} --out {dir}/card.pdf
    expect code has pochin:mandate/1/
    vera: mandate print {mandate} --form recall --out {dir}/recall.pdf
    vera: delegates signs 'Сад у реки'
    expect acts = 0
    expect neverSent size 1
