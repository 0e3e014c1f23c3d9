#include "widgets/views/timing/clockpicture.h"

#include "model/render/marks.h"
#include "widgets/look/look.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

constexpr double margin = 16;     ///< canvas units
constexpr double below = 30;      ///< canvas units for words below a box
constexpr double smallest = 0.28; ///< of the scale; the table below says the same
constexpr double largest = 1;
constexpr double onScreen = 11;      ///< pixels of a letter
constexpr double largestLetter = 24; ///< canvas units: two lines of it fit

} // namespace

ClockPicture::ClockPicture(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClockPicture::showDesign(const Design &design)
{
    m_ids.clear();
    m_faces = elementFaces(design);
    m_boxes.clear();
    const OrderedMap<QPointF> centres = placed(design);
    for (const auto &[id, centre] : centres) {
        m_ids << id;
        m_boxes << boxAround(centre);
    }
    for (ElementFace &face : m_faces) { // what isn't of this instant
        face.tempo.reset();
        face.flag.clear();
        face.caption.clear();
    }
    m_flows = drawnFlows(design, centres);
    m_bounds = boundsOf(centres).adjusted(-margin, -margin, margin, margin + below);
    updateGeometry();
    update();
}

void ClockPicture::setWords(QHash<int, QString> words)
{
    m_words = std::move(words);
    update();
}

void ClockPicture::setMarked(const QStringList &elements)
{
    m_marked = elements;
    update();
}

double ClockPicture::scale() const
{
    return m_bounds.isEmpty() ? 1 : std::clamp(width() / m_bounds.width(), smallest, largest);
}

QTransform ClockPicture::toScreen() const
{
    const double free = std::max(0.0, width() - m_bounds.width() * scale()) / 2;
    QTransform transform;
    transform.translate(free, 0);
    transform.scale(scale(), scale());
    transform.translate(-m_bounds.left(), -m_bounds.top());
    return transform;
}

QRectF ClockPicture::boxOf(const QString &element) const
{
    const qsizetype place = m_ids.indexOf(element);
    return place < 0 ? QRectF() : toScreen().mapRect(m_boxes.at(place));
}

int ClockPicture::heightForWidth(int width) const
{
    if (m_bounds.isEmpty())
        return 0;
    const double scaled = std::clamp(width / m_bounds.width(), smallest, largest);
    return int(std::ceil(m_bounds.height() * scaled));
}

QSize ClockPicture::minimumSizeHint() const
{
    return (m_bounds.size() * smallest).toSize();
}

QSize ClockPicture::sizeHint() const
{
    return {minimumSizeHint().width(), heightForWidth(width())};
}

void ClockPicture::paintWords(QPainter &painter, int place, int size) const
{
    const QString words = m_words.value(place);
    if (words.isEmpty())
        return;
    const Palette &colours = coloursOf(this);
    const QFont font = canvasFont(size, true);
    const double width = textWidth(words, font) + size / 2.0;
    const QRectF &box = m_boxes.at(place);
    const QRectF area(box.center().x() - width / 2, box.bottom() + 2, width, size * 1.35);
    painter.fillRect(area, colours.surface);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, words);
}

void ClockPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toScreen(), true);
    const Palette &colours = coloursOf(this);
    const int size = int(std::min(onScreen / scale(), largestLetter));
    for (const DrawnFlow &flow : m_flows)
        paintFlow(painter, flow.face, flow.route, colours);
    for (int place = 0; place < int(m_faces.size()) && place < int(m_boxes.size()); ++place) {
        const ElementState state{m_marked.contains(m_ids.at(place)), false, false};
        paintElementFar(painter, m_faces.at(place), m_boxes.at(place), colours, state, size);
        paintWords(painter, place, size);
    }
}

void ClockPicture::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype place = m_boxes.size() - 1; place >= 0; --place) {
        if (!toScreen().mapRect(m_boxes.at(place)).contains(event->position()))
            continue;
        Q_EMIT clicked(m_ids.at(place));
        return;
    }
}

} // namespace tempo
