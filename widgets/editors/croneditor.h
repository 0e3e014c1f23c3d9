#pragma once

#include "widgets/editors/lineeditor.h"

class QMenu;

namespace tempo {

/// A cron expression with what it means in words and its next three runs, and a menu of usual ones.
class CronEditor final : public LineEditor
{
    Q_OBJECT

public:
    CronEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

protected:
    LineFormat format() const override;
    QString note() const override;

private:
    void addPresets(QMenu *menu);
    QString nextRunsOf(const Cron &cron) const;
};

} // namespace tempo
