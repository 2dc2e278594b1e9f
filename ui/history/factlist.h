#pragma once

#include "ui/history/sessionwords.h"

#include <QTextEdit>

namespace fota {

/// Names and values in two columns, to be read, selected and copied.
class FactList : public QTextEdit
{
    Q_OBJECT

public:
    explicit FactList(const QString &name, QWidget *parent = nullptr);

    /// \a remark: below them.
    void show(const QList<SessionFact> &facts, const QString &remark = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<SessionFact> m_facts;
    QString m_remark;
};

} // namespace fota
