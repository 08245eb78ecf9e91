// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/entry_panel.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/panel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int panelWidth = 330, boxWidth = 30, boxHeight = 54, boxHead = 20, boxGap = 4, boxesInLine = 9;

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

void fill(QComboBox& box, const std::vector<survey::ProfileWord>& words)
{
    if (box.count() == static_cast<int>(words.size()) + 1) return;
    box.clear();
    box.addItem(u"–"_s, QString());
    for (const survey::ProfileWord& word : words) box.addItem(word.label, word.value);
}

std::optional<QString> chosen(const QComboBox& box)
{
    const QString value = box.currentData().toString();
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace

ScoreBoxes::ScoreBoxes(FormEntryPresenter& entry) : m_entry(entry)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Jawaban formulir"));
    connect(&entry, &FormEntryPresenter::changed, this, [this] {
        QStringList words;
        for (const EntryBox& box : m_entry.boxes())
            words << u"%1 %2"_s.arg(box.number, !box.isGiven ? tr("kosong") : box.score ? QString::number(*box.score) : tr("tidak dijawab"));
        setAccessibleDescription(words.join(u", "_s));
        updateGeometry();
        update();
    });
}

QSize ScoreBoxes::sizeHint() const
{
    const int lines = (static_cast<int>(m_entry.boxes().size()) + boxesInLine - 1) / boxesInLine;
    return {boxesInLine * (boxWidth + boxGap) - boxGap, std::max(1, lines) * (boxHeight + boxGap) - boxGap};
}

QRect ScoreBoxes::boxAt(std::size_t place) const
{
    const int column = static_cast<int>(place) % boxesInLine, line = static_cast<int>(place) / boxesInLine;
    return {column * (boxWidth + boxGap), line * (boxHeight + boxGap), boxWidth, boxHeight};
}

void ScoreBoxes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t place = 0; place < m_entry.boxes().size(); ++place) paintBox(painter, place);
}

void ScoreBoxes::paintBox(QPainter& painter, std::size_t place) const
{
    const Theme& theme = Theme::current();
    const EntryBox& box = m_entry.boxes()[place];
    const bool isCurrent = place == m_entry.current();
    const QRectF frame = QRectF(boxAt(place)).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(theme(isCurrent ? Token::Accent : Token::Control), isCurrent && hasFocus() ? 2 : 1));
    painter.setBrush(theme(isCurrent ? Token::AccentSoft : Token::Surface));
    painter.drawRoundedRect(frame, space::ControlRadius, space::ControlRadius);
    painter.setPen(theme(Token::Text2));
    painter.setFont(fontFor(Type::Small));
    painter.drawText(QRectF(frame.left(), frame.top(), frame.width(), boxHead), Qt::AlignCenter, box.number);
    painter.setPen(QPen(theme(Token::Line), 1));
    painter.drawLine(QPointF(frame.left() + 1, frame.top() + boxHead), QPointF(frame.right() - 1, frame.top() + boxHead));
    if (!box.isGiven) return;
    painter.setPen(theme(box.score ? Token::Text : Token::Text3));
    painter.setFont(fontFor(Type::NextStep));
    painter.drawText(frame.adjusted(0, boxHead, 0, 0), Qt::AlignCenter, box.score ? QString::number(*box.score) : u"–"_s);
}

void ScoreBoxes::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const auto count = m_entry.boxes().size();
    if (isEnter(*event)) Q_EMIT done();
    else if (text.size() == 1 && text[0].isDigit()) m_entry.give(text[0].digitValue());
    else if (event->key() == Qt::Key_Space) m_entry.give(0);
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) m_entry.takeBack();
    else if (event->key() == Qt::Key_Left && m_entry.current() > 0) m_entry.goTo(m_entry.current() - 1);
    else if (event->key() == Qt::Key_Right && m_entry.current() < count) m_entry.goTo(m_entry.current() + 1);
    else if (event->key() == Qt::Key_Home) m_entry.goTo(0);
    else if (event->key() == Qt::Key_End) m_entry.goTo(count);
    else QWidget::keyPressEvent(event);
}

void ScoreBoxes::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t place = 0; place < m_entry.boxes().size(); ++place)
        if (boxAt(place).contains(event->pos())) m_entry.goTo(place);
}

void ScoreBoxes::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreBoxes::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

EntryPanel::EntryPanel(FormEntryPresenter& entry) : m_entry(entry), m_panel(new Panel(tr("Entri cepat")))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_panel);
    setFixedWidth(panelWidth);
    m_panel->addLink(tr("F8 tutup"), [this] { Q_EMIT closeWanted(); });
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(space::Between);
    m_boxes = new ScoreBoxes(entry);
    column->addWidget(m_boxes);
    column->addWidget(makeQuestion());
    column->addWidget(makeHairline());
    column->addWidget(makeProfile());
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    m_panel->setBody(scroll);
    m_panel->setFoot(tr("Satu angka tiap unsur, lalu Enter. Tersimpan tiap formulir."));
    connect(m_boxes, &ScoreBoxes::done, this, &EntryPanel::save);
    connect(&entry, &FormEntryPresenter::changed, this, &EntryPanel::showQuestion);
    connect(&entry, &FormEntryPresenter::begun, this, &EntryPanel::emptyProfile);
    showQuestion();
}

QWidget* EntryPanel::makeQuestion()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_trouble = makeLabel({}, Type::Note, Token::Bad);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_name = makeLabel({}, Type::Label, Token::Text2);
    m_name->setWordWrap(true);
    m_question = makeLabel({});
    m_question->setWordWrap(true);
    m_answers = new QWidget;
    auto* answers = new QGridLayout(m_answers);
    answers->setContentsMargins(0, 2, 0, 0);
    answers->setHorizontalSpacing(10);
    answers->setVerticalSpacing(3);
    answers->setColumnStretch(1, 1);
    column->addWidget(m_trouble);
    column->addWidget(m_name);
    column->addWidget(m_question);
    column->addWidget(m_answers);
    return part;
}

QWidget* EntryPanel::makeProfile()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    auto* head = makeLabel(tr("Profil (tanggal diingat untuk formulir berikutnya)"), Type::Label, Token::Text2);
    head->setWordWrap(true);
    grid->addWidget(head, 0, 0, 1, 2);
    m_day = new DateField;
    m_age = new QLineEdit;
    m_education = new QComboBox;
    m_occupation = new QComboBox;
    m_comment = new QLineEdit;
    addField(*grid, tr("Tanggal"), m_day);
    addField(*grid, tr("Kelamin"), makeSexes());
    addField(*grid, tr("Usia"), m_age);
    addField(*grid, tr("Pendidikan"), m_education);
    addField(*grid, tr("Pekerjaan"), m_occupation);
    addField(*grid, tr("Saran"), m_comment);
    return part;
}

QWidget* EntryPanel::makeSexes()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    m_sexes = new QButtonGroup(this);
    const std::pair<QString, QString> sexes[] = {{u"L"_s, tr("Laki-laki")}, {u"P"_s, tr("Perempuan")}};
    for (const auto& [letter, name] : sexes) {
        auto* radio = new QRadioButton(letter);
        radio->setAccessibleName(name);
        radio->setToolTip(name);
        radio->installEventFilter(this);
        m_sexes->addButton(radio);
        row->addWidget(radio);
    }
    row->addStretch();
    return box;
}

void EntryPanel::addField(QGridLayout& grid, const QString& label, QWidget* field)
{
    const int line = grid.rowCount();
    auto* words = makeLabel(label, Type::Body, Token::Text2);
    words->setBuddy(field);
    field->setAccessibleName(label);
    field->setProperty("compact", true);
    field->installEventFilter(this);
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    grid.addWidget(words, line, 0);
    grid.addWidget(field, line, 1);
}

bool EntryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent*>(event))) {
        save();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* EntryPanel::firstFocus() const
{
    return m_boxes;
}

void EntryPanel::start()
{
    m_boxes->setFocus(Qt::OtherFocusReason);
}

void EntryPanel::showQuestion()
{
    fill(*m_education, m_entry.lists().education);
    fill(*m_occupation, m_entry.lists().occupation);
    m_panel->setContext(tr("responden %1").arg(m_entry.number()));
    m_trouble->setText(m_entry.trouble());
    m_trouble->setVisible(!m_entry.trouble().isEmpty());
    const bool isLast = m_entry.current() >= m_entry.boxes().size();
    m_name->setVisible(!isLast);
    m_answers->setVisible(!isLast);
    if (isLast) return m_question->setText(tr("Semua terisi. Tab ke profil, atau Enter untuk menyimpan dan lanjut."));
    const EntryBox& box = m_entry.boxes()[m_entry.current()];
    m_name->setText(u"%1 %2"_s.arg(box.number, box.name));
    m_question->setText(box.question);
    showAnswers(box);
}

void EntryPanel::showAnswers(const EntryBox& box)
{
    auto* grid = static_cast<QGridLayout*>(m_answers->layout());
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int digit = 1; digit <= box.highest + 1; ++digit) {
        const bool isGap = digit > box.highest;
        auto* words = makeLabel(isGap ? tr("tidak dijawab") : box.labels.value(digit - 1), Type::Body, isGap ? Token::Text2 : Token::Text);
        words->setWordWrap(true);
        grid->addWidget(makeKey(QString::number(isGap ? 0 : digit)), digit - 1, 0);
        grid->addWidget(words, digit - 1, 1);
    }
}

void EntryPanel::emptyProfile()
{
    m_sexes->setExclusive(false);
    for (QAbstractButton* button : m_sexes->buttons()) button->setChecked(false);
    m_sexes->setExclusive(true);
    m_age->clear();
    m_comment->clear();
    m_education->setCurrentIndex(0);
    m_occupation->setCurrentIndex(0);
    if (m_entry.day) m_day->setDate(*m_entry.day);
    else m_day->clear();
}

bool EntryPanel::takeProfile()
{
    bool isNumber = false;
    const int age = m_age->text().trimmed().toInt(&isNumber);
    const bool isAge = m_age->text().trimmed().isEmpty() || (isNumber && age > 0 && age <= 150);
    for (const auto& [field, isSound] : std::initializer_list<std::pair<QWidget*, bool>>{{m_age, isAge}, {m_day, m_day->trouble().isEmpty()}}) {
        field->setProperty("wrong", !isSound);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    const QString trouble = !isAge ? tr("Usia ditulis dengan angka, misalnya 34.") : m_day->trouble();
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty()) return false;
    const QAbstractButton* sex = m_sexes->checkedButton();
    m_entry.profile.sex = sex ? std::optional(sex->text()) : std::nullopt;
    m_entry.profile.age = isNumber ? std::optional(age) : std::nullopt;
    m_entry.profile.education = chosen(*m_education);
    m_entry.profile.occupation = chosen(*m_occupation);
    m_entry.comment = m_comment->text();
    m_entry.day = m_day->date();
    return true;
}

void EntryPanel::save()
{
    if (!takeProfile()) return;
    if (m_entry.save() || !m_entry.isWhole()) start();
}

void EntryPanel::finish()
{
    if (m_entry.isWhole() && takeProfile()) m_entry.save();
}

} // namespace tinjau::ui
